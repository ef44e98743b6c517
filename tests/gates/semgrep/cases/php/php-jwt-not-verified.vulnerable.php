<?php
// ruleid: php-jwt-not-verified
$claims = JWT::decode($token, $key, ['none']);
// ruleid: php-jwt-not-verified
$claims = json_decode(base64_decode(explode('.', $token)[1]), true);
