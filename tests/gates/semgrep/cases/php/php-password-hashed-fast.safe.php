<?php
$hash = password_hash($password, PASSWORD_DEFAULT);
$hash = password_hash($password, PASSWORD_BCRYPT, ['cost' => 12]);
$sum = hash('sha256', $content);
