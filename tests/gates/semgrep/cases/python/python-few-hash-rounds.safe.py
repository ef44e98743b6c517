import hashlib

import bcrypt


def stretch(password, salt):
    # ok: python-few-hash-rounds
    return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)


def encode(password):
    # ok: python-few-hash-rounds
    return bcrypt.hashpw(password, bcrypt.gensalt(12))
