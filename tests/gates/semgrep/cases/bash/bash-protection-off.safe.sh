#!/bin/bash
setenforce 1
ufw allow from 203.0.113.0/24 to any port 22
systemctl disable --now cups
systemctl restart firewalld
iptables -P FORWARD DROP
echo "setenforce 0 is not needed"
