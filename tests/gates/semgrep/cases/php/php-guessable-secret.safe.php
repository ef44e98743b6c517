<?php
$token = bin2hex(random_bytes(32));
$resetCode = random_int(100000, 999999);
$delay = mt_rand(1, 10);
$tokenExpires = time() + 3600;
