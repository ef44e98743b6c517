<?php
// ruleid: php-xss-in-response
echo "<h1>Hello " . $_GET['name'] . "</h1>";
$comment = $_POST['comment'];
// ruleid: php-xss-in-response
echo $comment;
