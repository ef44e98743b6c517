import hashlib

import bcrypt


def stretch(password, salt):
    # ruleid: python-few-hash-rounds
    return hashlib.pbkdf2_hmac("sha256", password, salt, 1000)


def encode(password):
    # ruleid: python-few-hash-rounds
    return bcrypt.hashpw(password, bcrypt.gensalt(4))
