<?php
header('Location: /login');
header('Location: /login?next=' . urlencode($_GET['next']));
header('Location: profile.php?id=' . $_GET['id']);
header("Location: /users/{$_GET['id']}");
header('Location: ' . $pages[$_GET['to']]);
header('X-Request: ' . $_GET['x']);

function local()
{
    $next = $_GET['next'];
    if (!in_array($next, ['/home', '/help'])) {
        $next = '/';
    }
    header('Location: ' . $next);
}
