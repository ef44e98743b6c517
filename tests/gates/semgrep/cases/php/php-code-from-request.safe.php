<?php
$pages = ['home' => 'home.php'];
// ok: php-code-from-request
include $pages['home'];
// ok: php-code-from-request
require __DIR__ . '/vendor/autoload.php';
