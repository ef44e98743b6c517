<?php
extract($_GET, EXTR_SKIP);
extract(['title' => 'Hello']);
parse_str($query, $fields);
foreach ($_POST as $name => $value) {
    $clean[$name] = trim($value);
}
