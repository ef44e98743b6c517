import ssl

import requests

# ruleid: python-tls-check-off
requests.get("https://api.example.com", verify=False, timeout=5)
# ruleid: python-tls-check-off
context = ssl._create_unverified_context()
# ruleid: python-tls-check-off
context.verify_mode = ssl.CERT_NONE
