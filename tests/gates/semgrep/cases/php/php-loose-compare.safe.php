<?php
if (hash_equals($stored, hash('sha256', $given))) {
    allow();
}
if (password_verify($_POST['password'], $hash)) {
    allow();
}
if ($_GET['token'] == '' || $count == 3) {
    deny();
}
