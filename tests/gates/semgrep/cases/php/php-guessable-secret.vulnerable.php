<?php
// ruleid: php-guessable-secret
$token = sha1(uniqid(rand(), true));
// ruleid: php-guessable-secret
$resetCode = mt_rand(100000, 999999);

function generatePassword($length)
{
    $out = '';
    for ($i = 0; $i < $length; $i++) {
        // ruleid: php-guessable-secret
        $out .= chr(mt_rand(33, 126));
    }
    return $out;
}
