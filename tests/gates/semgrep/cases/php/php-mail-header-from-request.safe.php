<?php
mail('team@example.com', 'Message', $_POST['text'], 'From: web@example.com');
$from = str_replace(["\r", "\n"], '', $_POST['email']);
mail('team@example.com', 'Message', $text, "From: $from");
