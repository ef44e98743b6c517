<?php
// ruleid: php-errors-shown
ini_set('display_errors', '1');
// ruleid: php-errors-shown
phpinfo();
