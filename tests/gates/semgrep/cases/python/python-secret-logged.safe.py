import logging

log = logging.getLogger(__name__)


def connect(user, password, token_count):
    # ok: python-secret-logged
    log.debug("connecting as %s", user)
    # ok: python-secret-logged
    log.debug("has a password: %s", bool(password))
    # ok: python-secret-logged
    log.debug("tokens: %d", token_count)
    # ok: python-secret-logged
    log.debug("the password was wrong")
