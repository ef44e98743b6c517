#!/bin/bash
chmod 750 /srv/uploads
chmod -R u+rwX,go-w /opt/app
chmod +x bin/start
chmod a+rx bin/start
chmod 1777 /tmp
umask 077
mkdir -m 700 /srv/drop
echo "do not chmod 777 anything"
