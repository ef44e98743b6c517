<?php
chmod($path, 0640);
chmod($path, 0755);
umask(0077);
