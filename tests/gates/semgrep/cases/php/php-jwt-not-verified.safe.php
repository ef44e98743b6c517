<?php
$claims = JWT::decode($token, new Key($key, 'HS256'));
$part = json_decode(base64_decode($text), true);

function claims($token, $key)
{
    [$head, $payload, $signature] = explode('.', $token);
    if (!hash_equals(hash_hmac('sha256', "$head.$payload", $key, true), base64_decode($signature))) {
        return null;
    }
    return json_decode(base64_decode($payload), true);
}
