<?php
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, true);
curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 2);
curl_setopt($curl, CURLOPT_CAINFO, '/etc/ssl/own-ca.pem');
$client = new Client(['verify' => '/etc/ssl/own-ca.pem']);
$options = ['verify' => false];
