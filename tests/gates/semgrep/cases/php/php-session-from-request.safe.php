<?php
$_SESSION['user'] = $user->id;
$_SESSION['page'] = (int) $_GET['page'];
