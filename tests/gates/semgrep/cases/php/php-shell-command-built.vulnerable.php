<?php
function thumbnail($file, $size)
{
    // ruleid: php-shell-command-built
    exec("convert $file -resize 100 out.png");
    $command = 'rm -rf ' . $file;
    // ruleid: php-shell-command-built
    system($command);
    // ruleid: php-shell-command-built
    return shell_exec(sprintf('file %s', $file));
}
