<?php
session_start();
session_regenerate_id(true);
$id = session_id();
