#!/bin/bash
aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 443 --cidr 0.0.0.0/0
aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 22 --cidr 203.0.113.0/24
gcloud compute firewall-rules create ssh --allow tcp:22 --source-ranges 35.235.240.0/20
