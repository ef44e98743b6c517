from Crypto.Cipher import AES
from cryptography.fernet import Fernet

# ok: python-weak-cipher
gcm = AES.new(key, AES.MODE_GCM)
# ok: python-weak-cipher
fernet = Fernet(key)
