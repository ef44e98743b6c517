<?php
$expected = hash_hmac('sha256', $body, $key);
if (!hash_equals($expected, $signature)) {
    deny();
}
