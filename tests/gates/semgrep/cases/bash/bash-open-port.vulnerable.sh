#!/bin/bash
# ruleid: bash-open-port
aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 22 --cidr 0.0.0.0/0
# ruleid: bash-open-port
gcloud compute firewall-rules create ssh --allow tcp:22 --source-ranges 0.0.0.0/0
# ruleid: bash-open-port
aws ec2 authorize-security-group-ingress --group-id "$group" \
  --ip-permissions IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges='[{CidrIp=0.0.0.0/0}]'
# ruleid: bash-open-port
aws ec2 authorize-security-group-ingress --group-id "$group" --ip-permissions '[{"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'
# ruleid: bash-open-port
az network nsg rule create --nsg-name "$nsg" --name ssh --priority 100 --destination-port-ranges 22 --source-address-prefixes '*'
# ruleid: bash-open-port
az network nsg rule create --nsg-name "$nsg" --name all --priority 100 --source-address-prefix Internet --destination-port-range '*'
