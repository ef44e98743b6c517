from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from Crypto.Cipher import AES


def encrypt(key, text):
    # ruleid: python-fixed-nonce
    encryptor = Cipher(algorithms.AES(key), modes.CBC(b"0123456789abcdef")).encryptor()
    return encryptor.update(text) + encryptor.finalize()


def encrypt_zero(key, text):
    iv = b"\x00" * 16
    # ruleid: python-fixed-nonce
    return AES.new(key, AES.MODE_CBC, iv).encrypt(text)
