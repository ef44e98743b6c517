import base64
import pickle

import jsonpickle
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/cart")
def cart():
    # ruleid: python-deserialization-from-request
    return str(len(pickle.loads(base64.b64decode(request.cookies["cart"]))))


@app.route("/config", methods=["POST"])
def config():
    text = request.get_data(as_text=True)
    # ruleid: python-deserialization-from-request
    document = yaml.load(text, Loader=yaml.UnsafeLoader)
    # ruleid: python-deserialization-from-request
    more = jsonpickle.decode(request.form["more"])
    return {"names": len(document) + len(more)}
