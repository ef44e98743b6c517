<?php
function unpack_all($zip, $folder)
{
    for ($i = 0; $i < $zip->numFiles; $i++) {
        $name = $zip->getNameIndex($i);
        // ruleid: php-archive-slip
        file_put_contents("$folder/$name", $zip->getFromIndex($i));
    }
}
