<?php
$nodes = $xpath->query('//user');
$id = (int) $_GET['id'];
$found = $xml->xpath("//user[@id='$id']");
$request->query('name');
