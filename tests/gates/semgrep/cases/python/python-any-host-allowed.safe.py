import os

# ok: python-any-host-allowed
ALLOWED_HOSTS = ["www.example.com", ".example.org"]
# ok: python-any-host-allowed
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "localhost").split(",")
