<?php
$host = $_GET['host'];
system('ping -c 1 ' . escapeshellarg($host));
exec('uptime', $lines);
$count = (int) $_GET['count'];
system("head -n $count /var/log/app.log");
proc_open(['ping', '-c', '1', $host], [], $pipes);

$commands = ['disk' => 'df -h', 'load' => 'uptime'];
if (isset($commands[$_GET['what']])) {
    system($commands[$_GET['what']]);
}

function allowed()
{
    $action = $_POST['action'];
    if (!in_array($action, ['start', 'stop'], true)) {
        exit('no such action');
    }
    system("service app $action");
}

function checked()
{
    $name = $_GET['name'] ?? 'x';
    if (!preg_match('/^[a-z0-9]+$/', $name)) {
        return null;
    }
    return shell_exec("id $name");
}

function neverTaken()
{
    $limit = 106;
    $name = (7 * 18) + $limit > 200 ? 'constant' : $_GET['name'];
    system("id $name");
    $map = [];
    $map['fixed'] = 'root';
    $map['sent'] = $_GET['name'];
    system('id ' . $map['fixed']);
    switch ($_GET['mode']) {
        case 'a':
            $mode = '--all';
            break;
        default:
            $mode = '--none';
    }
    system("ls $mode");
}
