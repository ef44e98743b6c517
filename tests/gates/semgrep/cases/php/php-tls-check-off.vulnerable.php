<?php
// ruleid: php-tls-check-off
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
// ruleid: php-tls-check-off
curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 0);
$context = stream_context_create(['ssl' => [
    // ruleid: php-tls-check-off
    'verify_peer' => false,
    // ruleid: php-tls-check-off
    'allow_self_signed' => true,
]]);
// ruleid: php-tls-check-off
$client = new Client(['verify' => false]);
// ruleid: php-tls-check-off
$answer = Http::withoutVerifying()->get('https://example.com');
