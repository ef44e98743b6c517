<?php
// ruleid: php-fixed-iv
$out = openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, '1234567890123456');
$iv = str_repeat("\0", 16);
// ruleid: php-fixed-iv
$out = openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
