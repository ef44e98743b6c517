<?php
$key = hash('sha256', $content);
$sum = hash('crc32b', $content);
