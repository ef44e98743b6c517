<?php
function find($pdo, $link, $name, string $city)
{
    // ruleid: php-sql-built
    $pdo->query("SELECT * FROM users WHERE name = '$name'");
    $sql = "DELETE FROM users WHERE name = '" . $name . "'";
    // ruleid: php-sql-built
    mysqli_query($link, $sql);
    // ruleid: php-sql-built
    $pdo->exec(sprintf("UPDATE users SET city = '%s' WHERE id = 1", $city));
}
