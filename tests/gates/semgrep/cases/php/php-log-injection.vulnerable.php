<?php
// ruleid: php-log-injection
error_log('login of ' . $_POST['user']);
// ruleid: php-log-injection
Log::info("search for {$request->input('q')}");
