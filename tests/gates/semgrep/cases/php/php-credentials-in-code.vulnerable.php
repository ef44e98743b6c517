<?php
// ruleid: php-credentials-in-code
$pdo = new PDO('mysql:host=db;dbname=shop', 'shop', 'hunter22');
// ruleid: php-credentials-in-code
$link = mysqli_connect('db', 'shop', 'hunter22', 'shop');
// ruleid: php-credentials-in-code
if ($_POST['password'] === 'hunter22') {
    allow();
}
