<?php
$name = $_POST['name'];
// ruleid: php-sql-from-request
mysqli_query($db, "SELECT * FROM users WHERE name = '$name'");
// ruleid: php-sql-from-request
$pdo->query("SELECT * FROM users WHERE id = " . $_GET['id']);
$month = $request->query('month');
// ruleid: php-sql-from-request
$rows = DB::select("SELECT * FROM sales WHERE month = '" . $month . "'");
