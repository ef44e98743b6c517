<?php
// ok: php-command-from-request
system("ping -c 1 " . escapeshellarg($_GET['host']));
// ok: php-command-from-request
exec("head -n " . intval($_GET['lines']) . " log.txt");
// ok: php-command-from-request
system("git status");
