import paramiko

client = paramiko.SSHClient()
client.load_system_host_keys()
# ok: python-ssh-unknown-host
client.set_missing_host_key_policy(paramiko.RejectPolicy())
