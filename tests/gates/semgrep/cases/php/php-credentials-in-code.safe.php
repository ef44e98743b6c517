<?php
$pdo = new PDO('mysql:host=db;dbname=shop', 'shop', getenv('DB_PASSWORD'));
$link = mysqli_connect('localhost', 'root', '', 'shop');
if ($_POST['password'] === '') {
    deny();
}
$pdo = new PDO('sqlite::memory:');
