<?php
$iv = random_bytes(12);
$out = openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag);
$out = sodium_crypto_secretbox($text, $nonce, $key);
