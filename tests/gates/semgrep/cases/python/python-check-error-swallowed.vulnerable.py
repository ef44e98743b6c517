import logging

log = logging.getLogger(__name__)


def handle(body, signature, key):
    # ruleid: python-check-error-swallowed
    try:
        verify_signature(body, signature, key)
    except Exception:
        pass
    return process(body)


def delete(user, page):
    # ruleid: python-check-error-swallowed
    try:
        check_permission(user, page)
    except PermissionError as error:
        log.warning("no permission: %s", error)
    page.delete()


def is_token_valid(token):
    # ruleid: python-check-error-swallowed
    try:
        return decode(token)["exp"] > now()
    except Exception:
        return True
