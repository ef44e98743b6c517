<?php
$token = JWT::encode($payload, getenv('JWT_KEY'), 'HS256');
$mac = hash_hmac('sha256', $text, $this->key);
