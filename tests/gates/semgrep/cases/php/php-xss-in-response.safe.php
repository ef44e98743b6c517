<?php
// ok: php-xss-in-response
echo "<h1>Hello " . htmlspecialchars($_GET['name']) . "</h1>";
// ok: php-xss-in-response
echo json_encode(['name' => $_GET['name']]);
// ok: php-xss-in-response
echo intval($_GET['page']);
