<?php
$cart = json_decode($_COOKIE['cart'], true);
$state = unserialize($_POST['state'], ['allowed_classes' => false]);
$cached = unserialize(file_get_contents('cache/state'));
