<?php
$user = ldap_escape($_POST['user'], '', LDAP_ESCAPE_FILTER);
$found = ldap_search($ldap, 'dc=example,dc=com', "(uid=$user)");
