#!/bin/bash
# ruleid: bash-open-port
aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 22 --cidr 0.0.0.0/0
# ruleid: bash-open-port
gcloud compute firewall-rules create ssh --allow tcp:22 --source-ranges 0.0.0.0/0
