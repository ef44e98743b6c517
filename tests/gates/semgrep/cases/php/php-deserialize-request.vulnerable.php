<?php
// ruleid: php-deserialize-request
$cart = unserialize($_COOKIE['cart']);
// ruleid: php-deserialize-request
$state = unserialize(base64_decode($_POST['state']));
$body = file_get_contents('php://input');
// ruleid: php-deserialize-request
$message = \unserialize($body);
