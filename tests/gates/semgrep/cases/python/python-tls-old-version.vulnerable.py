import ssl

# ruleid: python-tls-old-version
context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
other = ssl.create_default_context()
# ruleid: python-tls-old-version
other.minimum_version = ssl.TLSVersion.TLSv1_1
