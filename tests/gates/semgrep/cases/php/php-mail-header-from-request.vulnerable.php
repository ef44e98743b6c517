<?php
// ruleid: php-mail-header-from-request
mail('team@example.com', 'Message', $text, 'From: ' . $_POST['email']);
