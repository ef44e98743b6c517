<?php
// ruleid: php-code-from-request
include 'pages/' . $_GET['page'] . '.php';
// ruleid: php-code-from-request
eval('$total = ' . $_POST['formula'] . ';');
// ruleid: php-code-from-request
call_user_func($_GET['action'], $argument);
$action = $_REQUEST['do'];
// ruleid: php-code-from-request
$action();
// ruleid: php-code-from-request
$page = new $_GET['class']();
$method = $_GET['method'];
// ruleid: php-code-from-request
$controller->$method();
// ruleid: php-code-from-request
require_once __DIR__ . '/lang/' . $_COOKIE['lang'];
