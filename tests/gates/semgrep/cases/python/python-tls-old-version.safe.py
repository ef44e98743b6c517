import ssl

# ok: python-tls-old-version
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# ok: python-tls-old-version
context.minimum_version = ssl.TLSVersion.TLSv1_2
