<?php
// ruleid: php-session-from-request
$_SESSION['role'] = $_POST['role'];
