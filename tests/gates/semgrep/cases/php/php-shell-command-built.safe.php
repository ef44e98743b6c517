<?php
function thumbnail($file, int $width)
{
    exec('convert ' . escapeshellarg($file) . ' out.png');
    exec("convert in.png -resize $width out.png");
    exec('uptime');
    $safe = escapeshellarg($file);
    return shell_exec("file $safe");
}
