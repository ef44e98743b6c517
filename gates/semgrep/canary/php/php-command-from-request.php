<?php
// A planted defect: it rides in every run, and must be found.
$host = $_GET["host"];
system("ping " . $host);
