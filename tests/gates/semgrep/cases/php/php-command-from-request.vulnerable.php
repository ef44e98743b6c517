<?php
$host = $_GET['host'];
// ruleid: php-command-from-request
system("ping -c 1 " . $host);
// ruleid: php-command-from-request
$files = shell_exec("ls {$_POST['folder']}");
