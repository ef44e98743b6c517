<?php
$name = $_GET['name'];
$statement = $pdo->prepare('SELECT * FROM users WHERE name = ?');
$statement->execute([$name]);
$quoted = $pdo->quote($name);
$pdo->query("SELECT * FROM users WHERE name = $quoted");
$safe = mysqli_real_escape_string($link, $name);
mysqli_query($link, "SELECT * FROM users WHERE name = '$safe'");
$id = intval($_GET['id']);
mysqli_query($link, "SELECT * FROM users WHERE id = $id");
$rows = $wpdb->get_results($wpdb->prepare('SELECT * FROM events WHERE place = %s', $_POST['place']));
DB::select('SELECT * FROM users WHERE city = ?', [$_GET['city']]);
$columns = ['name' => 'name', 'date' => 'created_at'];
$pdo->query('SELECT * FROM users ORDER BY ' . ($columns[$_GET['sort']] ?? 'name'));

function sorted($pdo)
{
    $direction = $_GET['dir'] === 'down' ? 'DESC' : 'ASC';
    $pdo->query("SELECT * FROM users ORDER BY name $direction");
    $sort = $_GET['sort'];
    if (!in_array($sort, ['name', 'date'], true)) {
        $sort = 'name';
    }
    $pdo->query("SELECT * FROM users ORDER BY $sort");
    $id = $_GET['id'];
    settype($id, 'integer');
    $pdo->query("SELECT * FROM users WHERE id = $id");
    $user = User::where('name', $_GET['name'])->first();
    $found = User::create(['name' => $_GET['name']]);
}
