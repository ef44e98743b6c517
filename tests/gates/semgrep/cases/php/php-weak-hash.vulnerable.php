<?php
// ruleid: php-weak-hash
$key = md5($content);
// ruleid: php-weak-hash
$sum = hash('sha1', $content);
