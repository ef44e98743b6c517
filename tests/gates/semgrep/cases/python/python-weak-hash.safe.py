import hashlib

# ok: python-weak-hash
digest = hashlib.sha256(content).hexdigest()
# ok: python-weak-hash
key = hashlib.md5(content, usedforsecurity=False).hexdigest()
