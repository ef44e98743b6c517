<?php
// ruleid: php-path-from-request
readfile('files/' . $_GET['file']);
// ruleid: php-path-from-request
$text = file_get_contents($_POST['path']);
// ruleid: php-path-from-request
unlink("uploads/{$_REQUEST['name']}");
$target = realpath('files/' . $_GET['file']);
// ruleid: php-path-from-request
$handle = fopen($target, 'r');

class Downloads
{
    public function show(Request $request, $name)
    {
        // ruleid: php-path-from-request
        File::get(storage_path('reports/' . $request->input('name')));
        // ruleid: php-path-from-request
        return response()->download(storage_path("app/$name"));
    }
}
