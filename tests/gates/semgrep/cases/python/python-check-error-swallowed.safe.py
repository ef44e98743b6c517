import logging

log = logging.getLogger(__name__)


def handle(body, signature, key):
    # ok: python-check-error-swallowed
    try:
        verify_signature(body, signature, key)
    except ValueError:
        return 403
    return process(body)


def is_token_valid(token):
    # ok: python-check-error-swallowed
    try:
        return decode(token)["exp"] > now()
    except Exception:
        return False


def remove(path):
    # ok: python-check-error-swallowed
    try:
        path.unlink()
    except FileNotFoundError:
        pass
