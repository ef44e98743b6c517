<?php
// ruleid: php-code-from-request
include $_GET['page'] . '.php';
// ruleid: php-code-from-request
eval($_POST['code']);
