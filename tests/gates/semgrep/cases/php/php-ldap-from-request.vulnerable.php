<?php
$user = $_POST['user'];
// ruleid: php-ldap-from-request
$found = ldap_search($ldap, 'dc=example,dc=com', "(uid=$user)");
// ruleid: php-ldap-from-request
ldap_bind($ldap, "uid=$user,ou=people,dc=example,dc=com", $_POST['password']);
