import logging

log = logging.getLogger(__name__)


def connect(user, password, api_key):
    # ruleid: python-secret-logged
    log.debug("connecting as %s with %s", user, password)
    # ruleid: python-secret-logged
    print(f"key: {api_key}")
