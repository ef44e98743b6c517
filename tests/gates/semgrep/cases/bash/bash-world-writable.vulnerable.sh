#!/bin/bash
# ruleid: bash-world-writable
chmod 777 /srv/uploads
# ruleid: bash-world-writable
sudo chmod -R a+rwx /opt/app
# ruleid: bash-world-writable
chmod o+w /etc/cron.d/jobs
# ruleid: bash-world-writable
umask 000
# ruleid: bash-world-writable
mkdir -m 777 /srv/drop
