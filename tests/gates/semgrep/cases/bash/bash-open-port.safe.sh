#!/bin/bash
aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 443 --cidr 0.0.0.0/0
aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 22 --cidr 203.0.113.0/24
gcloud compute firewall-rules create ssh --allow tcp:22 --source-ranges 35.235.240.0/20
aws ec2 authorize-security-group-ingress --group-id "$group" \
  --ip-permissions IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges='[{CidrIp=0.0.0.0/0}]'
aws ec2 authorize-security-group-ingress --group-id "$group" --ip-permissions IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges='[{CidrIp=203.0.113.0/24}]'
az network nsg rule create --nsg-name "$nsg" --name ssh --priority 100 --destination-port-ranges 22 --source-address-prefixes 203.0.113.0/24
az network nsg rule create --nsg-name "$nsg" --name web --priority 110 --destination-port-ranges 80 443 --source-address-prefixes Internet
az network nsg rule create --nsg-name "$nsg" --name none --priority 120 --access Deny --destination-port-ranges 22 --source-address-prefixes '*'
