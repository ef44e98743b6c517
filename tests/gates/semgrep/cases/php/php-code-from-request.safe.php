<?php
$pages = ['home' => 'home.php', 'help' => 'help.php'];
include 'pages/' . ($pages[$_GET['page']] ?? 'home.php');
include 'pages/' . basename($_GET['page']) . '.php';
call_user_func('render', $_GET['action']);

function translate()
{
    $lang = $_COOKIE['lang'];
    if (!in_array($lang, ['de', 'en'])) {
        $lang = 'en';
    }
    require "lang/$lang.php";
}

function show()
{
    $page = $_GET['page'];
    if ($page === 'home' || $page === 'help') {
        include "pages/$page.php";
    }
    render($page);
}
