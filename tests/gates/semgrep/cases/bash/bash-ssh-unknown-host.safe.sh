#!/bin/bash
ssh -o StrictHostKeyChecking=yes -o UserKnownHostsFile=known_hosts deploy@example.com uptime
ssh -o StrictHostKeyChecking=accept-new deploy@example.com uptime
# not: ssh -o StrictHostKeyChecking=no
