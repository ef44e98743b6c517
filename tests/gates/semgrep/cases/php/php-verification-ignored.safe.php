<?php
function isSigned($verifier, $text)
{
    try {
        $verifier->verify($text);
        return true;
    } catch (Exception $e) {
        return false;
    }
}

if (openssl_verify($text, $signature, $key) === 1) {
    allow();
}
if (!password_verify($given, $hash)) {
    deny();
}
