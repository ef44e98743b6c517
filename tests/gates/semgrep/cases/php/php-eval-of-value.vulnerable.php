<?php
// ruleid: php-eval-of-value
eval($code);
// ruleid: php-eval-of-value
$double = create_function('$x', 'return $x * 2;');
// ruleid: php-eval-of-value
$text = preg_replace('/<(\w+)>/e', 'strtoupper("\1")', $text);
// ruleid: php-eval-of-value
assert("$value > 0");
