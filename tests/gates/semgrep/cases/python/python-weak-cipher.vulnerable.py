from Crypto.Cipher import AES, DES
from cryptography.hazmat.primitives.ciphers import modes

# ruleid: python-weak-cipher
des = DES.new(key, DES.MODE_CBC)
# ruleid: python-weak-cipher
ecb = AES.new(key, AES.MODE_ECB)
# ruleid: python-weak-cipher
mode = modes.ECB()
