import hashlib
import hmac


def is_ours(body, signature, key):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ruleid: python-timing-compare
    return signature == expected


def check(request, expected_token):
    # ruleid: python-timing-compare
    if request.headers["X-Token"] != expected_token:
        raise PermissionError
