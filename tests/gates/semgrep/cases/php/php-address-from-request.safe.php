<?php
$curl = curl_init('https://api.example.com/users/' . rawurlencode($_GET['user']));
$page = file_get_contents('https://api.example.com/items/' . $_GET['item']);
$services = ['a' => 'https://a.example.com/'];
$text = file_get_contents($services[$_GET['service']]);

function known()
{
    $url = $_GET['url'];
    $host = parse_url($url, PHP_URL_HOST);
    if (!in_array($host, ['a.example.com'], true)) {
        die('no');
    }
    return file_get_contents($url);
}
