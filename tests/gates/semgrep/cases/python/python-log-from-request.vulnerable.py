import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    name = request.form["name"]
    # ruleid: python-log-from-request
    log.info(f"login of {name}")
    # ruleid: python-log-from-request
    log.warning("failed login of " + name)
    return {}
