from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

# ok: python-short-key
key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
# ok: python-short-key
other = RSA.generate(2048)
# ok: python-short-key
third = ed25519.Ed25519PrivateKey.generate()
