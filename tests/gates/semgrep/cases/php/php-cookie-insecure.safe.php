<?php
setcookie('session', $id, ['expires' => 0, 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
setcookie('auth_token', $token, time() + 3600, '/', '', true, true);
setcookie('theme', 'dark');
setcookie('session', '', time() - 3600);
ini_set('session.cookie_httponly', 1);
