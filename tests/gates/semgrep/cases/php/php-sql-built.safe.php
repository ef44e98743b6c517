<?php
function find($pdo, $name, int $id, $table)
{
    $statement = $pdo->prepare('SELECT * FROM users WHERE name = :name');
    $statement->execute(['name' => $name]);
    $pdo->query("SELECT * FROM users WHERE id = $id");
    $pdo->query("SELECT * FROM $table WHERE id = 1");
    $quoted = $pdo->quote($name);
    return $pdo->query("SELECT * FROM users WHERE name = $quoted");
}
