<?php
// ruleid: php-loose-compare
if (sha1($given) == $stored) {
    allow();
}
// ruleid: php-loose-compare
if (strcmp($_POST['password'], $secret) == 0) {
    allow();
}
// ruleid: php-loose-compare
if ($_GET['token'] == $token) {
    allow();
}
