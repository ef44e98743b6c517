import flask
from flask import Flask, request

app = Flask(__name__)


@app.post("/choose")
def choose():
    # ruleid: python-session-from-request
    flask.session["role"] = request.form["role"]
    # ruleid: python-session-from-request
    flask.session[request.form["name"]] = "1"
    return {}
