<?php
// ruleid: php-weak-cipher
$out = openssl_encrypt($text, 'aes-128-ecb', $key);
// ruleid: php-weak-cipher
$out = openssl_encrypt($text, 'des-ede3-cbc', $key, 0, $iv);
$cipher = 'AES-256-ECB';
// ruleid: php-weak-cipher
$out = openssl_decrypt($text, $cipher, $key);
// ruleid: php-weak-cipher
$out = mcrypt_encrypt(MCRYPT_RIJNDAEL_128, $key, $text, MCRYPT_MODE_CBC, $iv);
