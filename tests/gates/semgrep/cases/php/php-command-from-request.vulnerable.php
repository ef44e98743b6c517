<?php
$host = $_GET['host'];
// ruleid: php-command-from-request
system("ping -c 1 " . $host);
// ruleid: php-command-from-request
$out = shell_exec("dig {$_POST['name']}");
// ruleid: php-command-from-request
$listing = `ls $host`;
// ruleid: php-command-from-request
exec($_REQUEST['tool'], $lines);
// ruleid: php-command-from-request
mail($to, 'hello', $text, '', '-f' . $_POST['from']);

class ToolController
{
    public function run(Request $request, $name)
    {
        // ruleid: php-command-from-request
        passthru('convert ' . $request->input('file'));
        // ruleid: php-command-from-request
        $process = Process::fromShellCommandline('tar -czf x.tgz ' . $request->query->get('folder'));
        // ruleid: php-command-from-request
        popen("whois $name", 'r');
    }
}

function looped()
{
    foreach ($_COOKIE as $key => $value) {
        // ruleid: php-command-from-request
        exec('echo ' . $value);
    }
    $parts = explode(',', $_GET['parts']);
    $list = [];
    $list[] = 'safe';
    $list[] = $_GET['name'];
    // ruleid: php-command-from-request
    system('cat ' . $list[1]);
    // ruleid: php-command-from-request
    system('cat ' . trim($parts[0]));
}
