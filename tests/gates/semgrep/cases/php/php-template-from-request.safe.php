<?php
function preview($twig, $smarty)
{
    $template = $twig->createTemplate('Hello {{ name }}');
    $smarty->assign('text', $_GET['text']);
    $smarty->display('page.tpl');
    return $twig->render('page.html.twig', ['name' => $_GET['name']]);
}
