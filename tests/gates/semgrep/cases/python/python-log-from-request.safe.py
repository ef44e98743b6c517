import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    name = request.form["name"].replace("\n", "")
    # ok: python-log-from-request
    log.info(f"login of {name}")
    # ok: python-log-from-request
    log.info("login of %r", request.form["name"])
    # ok: python-log-from-request
    log.info("page %d", int(request.args["page"]))
    return {}
