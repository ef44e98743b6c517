<?php
// ruleid: php-cors-any-origin-with-credentials
header('Access-Control-Allow-Origin: *');
header('Access-Control-Allow-Credentials: true');

return [
    'paths' => ['api/*'],
    // ruleid: php-cors-any-origin-with-credentials
    'allowed_origins' => ['*'],
    'supports_credentials' => true,
];
