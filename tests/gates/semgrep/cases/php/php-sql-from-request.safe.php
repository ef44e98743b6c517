<?php
// ok: php-sql-from-request
$statement = $pdo->prepare("SELECT * FROM users WHERE name = ?");
$statement->execute([$_POST['name']]);
// ok: php-sql-from-request
$pdo->query("SELECT * FROM users WHERE id = " . intval($_GET['id']));
$month = $request->query('month');
// ok: php-sql-from-request
$rows = DB::select('SELECT * FROM sales WHERE month = ?', [$month]);
