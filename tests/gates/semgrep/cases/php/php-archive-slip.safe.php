<?php
function unpack_all($zip, $folder)
{
    $zip->extractTo($folder);
    for ($i = 0; $i < $zip->numFiles; $i++) {
        $name = basename($zip->getNameIndex($i));
        file_put_contents("$folder/$name", $zip->getFromIndex($i));
    }
}
