#!/bin/bash
# ruleid: bash-package-check-off
sudo apt-get install -y --allow-unauthenticated tool
# ruleid: bash-package-check-off
echo "deb [trusted=yes] https://apt.example.com stable main" | sudo tee /etc/apt/sources.list.d/example.list
# ruleid: bash-package-check-off
yum install -y --nogpgcheck tool
