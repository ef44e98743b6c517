<?php
// ruleid: php-xss-in-response
echo 'Hello ' . $_GET['name'];
// ruleid: php-xss-in-response
echo "<p>{$_POST['text']}</p>";
// ruleid: php-xss-in-response
print('<b>' . $_COOKIE['name'] . '</b>');
// ruleid: php-xss-in-response
printf('<h1>%s</h1>', $_REQUEST['title']);
// ruleid: php-xss-in-response
die('No such page: ' . $_SERVER['REQUEST_URI']);

Route::get('/hello/{name}', function (string $name) {
    // ruleid: php-xss-in-response
    return "<h1>$name</h1>";
});

class Greeting
{
    public function show(Request $request)
    {
        // ruleid: php-xss-in-response
        return new Response('<h1>' . $request->query->get('name') . '</h1>');
    }
}
?>
<!-- ruleid: php-xss-in-response -->
<input value="<?= $_GET['q'] ?>">
