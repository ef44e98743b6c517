<?php
readfile('files/' . basename($_GET['file']));
$files = ['terms' => 'terms.pdf'];
readfile('files/' . $files[$_GET['which']]);

function checked()
{
    $path = realpath('/srv/files/' . $_GET['file']);
    if ($path === false || strpos($path, '/srv/files/') !== 0) {
        die('no such file');
    }
    readfile($path);
}

function numbered()
{
    $id = (int) $_GET['id'];
    readfile("invoices/$id.pdf");
    $name = $_GET['name'];
    if (!preg_match('/^[a-z0-9_-]+$/', $name)) {
        die('no');
    }
    readfile("pages/$name.html");
}
