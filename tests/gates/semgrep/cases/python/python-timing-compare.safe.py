import hashlib
import hmac


def is_ours(body, signature, key):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    # ok: python-timing-compare
    return hmac.compare_digest(signature, expected)


def parse(token, expected_type):
    # ok: python-timing-compare
    if token.type != expected_type:
        raise ValueError(token)


def configured(expected_token):
    # ok: python-timing-compare
    return expected_token != None
