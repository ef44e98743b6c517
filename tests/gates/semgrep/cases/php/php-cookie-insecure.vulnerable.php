<?php
// ruleid: php-cookie-insecure
setcookie('session', $id);
// ruleid: php-cookie-insecure
setcookie('auth_token', $token, time() + 3600, '/', '', false, true);
// ruleid: php-cookie-insecure
setcookie('account', $id, ['secure' => false, 'httponly' => true]);
// ruleid: php-cookie-insecure
ini_set('session.cookie_httponly', 0);
