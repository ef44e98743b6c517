#!/bin/bash
sudo apt-get install -y --no-install-recommends tool
echo "deb [signed-by=/etc/apt/keyrings/example.gpg] https://apt.example.com stable main" | sudo tee /etc/apt/sources.list.d/example.list
echo "apt-get --allow-unauthenticated is forbidden here"
yum install -y tool
