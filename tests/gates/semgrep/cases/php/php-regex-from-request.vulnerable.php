<?php
// ruleid: php-regex-from-request
if (preg_match('/' . $_GET['pattern'] . '/', $text)) {
    // ruleid: php-regex-from-request
    $text = preg_replace($_POST['search'], '', $text);
}
