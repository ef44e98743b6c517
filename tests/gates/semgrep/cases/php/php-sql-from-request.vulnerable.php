<?php
$name = $_POST['name'];
// ruleid: php-sql-from-request
mysqli_query($db, "SELECT * FROM users WHERE name = '$name'");
// ruleid: php-sql-from-request
$pdo->query("SELECT * FROM users WHERE id = " . $_GET['id']);
