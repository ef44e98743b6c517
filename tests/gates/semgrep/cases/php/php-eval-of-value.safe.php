<?php
$value = json_decode($text, true);
$double = fn ($x) => $x * 2;
$text = preg_replace('/<(\w+)>/i', '', $text);
$text = preg_replace_callback('/e/', fn ($m) => strtoupper($m[0]), $text);
assert($value > 0);
