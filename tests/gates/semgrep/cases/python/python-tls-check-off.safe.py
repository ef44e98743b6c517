import ssl

import requests

# ok: python-tls-check-off
requests.get("https://api.example.com", verify="ca.pem", timeout=5)
# ok: python-tls-check-off
context = ssl.create_default_context()
