<?php
$path = tempnam(sys_get_temp_dir(), 'export');
file_put_contents($path, $text);
$handle = fopen('/tmp/app.log', 'r');
