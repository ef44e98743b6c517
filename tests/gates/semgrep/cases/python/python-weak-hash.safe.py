import hashlib

# ok: python-weak-hash
digest = hashlib.sha256(content).hexdigest()
# ok: python-weak-hash
key = hashlib.md5(content, usedforsecurity=False).hexdigest()


def encrypt_for_old_server(key, password):
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    return key.encrypt(password, padding.OAEP(mgf=padding.MGF1(algorithm=hashes.SHA1()), algorithm=hashes.SHA1(), label=None))
