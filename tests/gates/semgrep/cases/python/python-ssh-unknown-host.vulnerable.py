import paramiko

client = paramiko.SSHClient()
# ruleid: python-ssh-unknown-host
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
