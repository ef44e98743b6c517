<?php
// ruleid: php-password-hashed-fast
$hash = md5($password);
// ruleid: php-password-hashed-fast
$hash = hash('sha256', $salt . $_POST['password']);
// ruleid: php-password-hashed-fast
$hash = password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);
