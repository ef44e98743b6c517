<?php
// ok: php-deserialize-request
$cart = json_decode($_COOKIE['cart'], true);
// ok: php-deserialize-request
$old = unserialize($_COOKIE['old'], ['allowed_classes' => false]);
