<?php
// ruleid: php-variables-from-request
extract($_GET);
// ruleid: php-variables-from-request
extract($_POST, EXTR_OVERWRITE);
// ruleid: php-variables-from-request
parse_str($query);
// ruleid: php-variables-from-request
foreach ($_REQUEST as $name => $value) {
    $$name = $value;
}
