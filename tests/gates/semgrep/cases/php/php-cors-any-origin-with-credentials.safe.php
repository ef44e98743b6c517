<?php
header('Access-Control-Allow-Origin: https://app.example.com');
header('Access-Control-Allow-Credentials: true');

return [
    'paths' => ['api/*'],
    'allowed_origins' => ['*'],
    'supports_credentials' => false,
];
