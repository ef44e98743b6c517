<?php
// ruleid: php-fixed-temp-file
file_put_contents('/tmp/export.csv', $text);
// ruleid: php-fixed-temp-file
$handle = fopen('/tmp/app.log', 'a');
