<?php
// ruleid: php-open-redirect
header('Location: ' . $_GET['next']);
// ruleid: php-open-redirect
header("Location: {$_POST['url']}");
$url = $_GET['url'] ?? '/';
// ruleid: php-open-redirect
header("Location: $url", true, 302);
// ruleid: php-open-redirect
wp_redirect($_GET['to']);

class Login
{
    public function after(Request $request)
    {
        // ruleid: php-open-redirect
        return redirect($request->input('next'));
    }

    public function out(Request $request)
    {
        // ruleid: php-open-redirect
        return new RedirectResponse($request->query->get('url'));
    }
}
