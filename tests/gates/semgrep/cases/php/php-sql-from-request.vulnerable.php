<?php
$name = $_GET['name'];
// ruleid: php-sql-from-request
$result = mysqli_query($link, "SELECT * FROM users WHERE name = '$name'");
// ruleid: php-sql-from-request
$rows = $pdo->query('SELECT * FROM users WHERE id = ' . $_POST['id']);
// ruleid: php-sql-from-request
$wpdb->get_results("SELECT * FROM {$wpdb->prefix}events WHERE place = '" . $_POST['place'] . "'");
$sql = sprintf("DELETE FROM users WHERE name = '%s'", $_COOKIE['name']);
// ruleid: php-sql-from-request
$link->query($sql);
// ruleid: php-sql-from-request
pg_query("SELECT * FROM users WHERE name = '$name'");
$query = 'SELECT * FROM users';
if (isset($_GET['sort'])) {
    $query .= ' ORDER BY ' . $_GET['sort'];
}
// ruleid: php-sql-from-request
$statement = $pdo->prepare($query);

class Users
{
    public function search(Request $request, $city)
    {
        // ruleid: php-sql-from-request
        DB::select("SELECT * FROM users WHERE city = '$city'");
        // ruleid: php-sql-from-request
        User::whereRaw('name = "' . $request->input('name') . '"')->get();
        // ruleid: php-sql-from-request
        return $this->em->createQuery("SELECT u FROM User u WHERE u.name = '" . $request->get('name') . "'");
    }
}
