<?php
// ruleid: php-secret-compared-plainly
if (hash_hmac('sha256', $body, $key) === $signature) {
    allow();
}
$expected = hash_hmac('sha256', $body, $key);
// ruleid: php-secret-compared-plainly
if ($signature !== $expected) {
    deny();
}
