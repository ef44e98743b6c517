<?php
function isSigned($verifier, $text)
{
    // ruleid: php-verification-ignored
    try {
        $verifier->verify($text);
    } catch (Exception $e) {
        return true;
    }
}

// ruleid: php-verification-ignored
if (openssl_verify($text, $signature, $key)) {
    allow();
}
// ruleid: php-verification-ignored
password_verify($given, $hash);
