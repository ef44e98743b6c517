import hmac
import json
import pickle

import yaml
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/cart")
def cart():
    # ok: python-deserialization-from-request
    return {"items": len(json.loads(request.cookies["cart"]))}


@app.route("/config", methods=["POST"])
def config():
    # ok: python-deserialization-from-request
    document = yaml.safe_load(request.get_data(as_text=True))
    # ok: python-deserialization-from-request
    more = yaml.load(request.form["more"], Loader=yaml.SafeLoader)
    return {"names": len(document) + len(more)}


@app.route("/resume", methods=["POST"])
def resume():
    body = request.get_data()
    if not hmac.compare_digest(hmac.digest(KEY, body[32:], "sha256"), body[:32]):
        abort(403)
    # ok: python-deserialization-from-request
    return {"job": pickle.loads(body[32:]).name}
