import hashlib


def store(user, password, content):
    # ok: python-password-hashed-fast
    user.hash = hashlib.scrypt(password.encode(), salt=user.salt, n=2**14, r=8, p=1)
    # ok: python-password-hashed-fast
    user.etag = hashlib.sha256(content).hexdigest()
