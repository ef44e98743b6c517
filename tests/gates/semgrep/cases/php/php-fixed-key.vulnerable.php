<?php
// ruleid: php-fixed-key
$token = JWT::encode($payload, 'in-the-code', 'HS256');
$key = 'sixteen-bytes-xx';
// ruleid: php-fixed-key
$mac = hash_hmac('sha256', $text, $key);
