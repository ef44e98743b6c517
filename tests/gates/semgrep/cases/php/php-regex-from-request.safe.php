<?php
if (preg_match('/' . preg_quote($_GET['word'], '/') . '/', $text)) {
    $text = preg_replace('/\s+/', ' ', $_POST['text']);
}
