#!/bin/bash
# ruleid: bash-setuid-bit
chmod u+s /usr/local/bin/tool
# ruleid: bash-setuid-bit
sudo chmod 4755 /usr/local/bin/tool
