<?php
// ruleid: php-session-id-from-request
session_id($_GET['sid']);
session_start();
