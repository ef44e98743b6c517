import hashlib


def store(user, password):
    # ruleid: python-password-hashed-fast
    user.hash = hashlib.sha256(password.encode()).hexdigest()
    # ruleid: python-password-hashed-fast
    user.other = hashlib.sha512(user.salt + user.password).hexdigest()
