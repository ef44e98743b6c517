<?php
// ruleid: php-deserialize-request
$cart = unserialize($_COOKIE['cart']);
