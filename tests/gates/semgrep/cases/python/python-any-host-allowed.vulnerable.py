# ruleid: python-any-host-allowed
ALLOWED_HOSTS = ["*"]
