<?php
function preview($twig, $smarty)
{
    // ruleid: php-template-from-request
    $template = $twig->createTemplate($_POST['layout']);
    // ruleid: php-template-from-request
    $smarty->display('string:' . $_GET['text']);
    // ruleid: php-template-from-request
    return Blade::render('Hello ' . request('name'));
}
