import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from Crypto.Cipher import AES


def encrypt(key, text):
    iv = os.urandom(16)
    # ok: python-fixed-nonce
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return iv + encryptor.update(text) + encryptor.finalize()


def encrypt_sealed(key, text):
    # ok: python-fixed-nonce
    cipher = AES.new(key, AES.MODE_GCM)
    return cipher.nonce, cipher.encrypt_and_digest(text)
