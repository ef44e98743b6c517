<?php
$name = $_GET['name'];
// ruleid: php-xpath-from-request
$nodes = $xpath->query("//user[@name='$name']");
// ruleid: php-xpath-from-request
$found = $xml->xpath('//user[name="' . $_POST['name'] . '"]');
