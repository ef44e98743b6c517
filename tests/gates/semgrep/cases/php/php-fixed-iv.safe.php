<?php
$iv = random_bytes(16);
$out = openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
