import hashlib

# ruleid: python-weak-hash
digest = hashlib.md5(content).hexdigest()
# ruleid: python-weak-hash
other = hashlib.new("sha1", content)
