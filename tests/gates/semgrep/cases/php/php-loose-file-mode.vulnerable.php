<?php
// ruleid: php-loose-file-mode
chmod($path, 0777);
// ruleid: php-loose-file-mode
umask(0);
