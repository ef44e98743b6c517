import flask
from flask import Flask, abort, request

app = Flask(__name__)
ROLES = {"buyer", "seller"}


@app.post("/choose")
def choose():
    role = request.form["role"]
    if role not in ROLES:
        abort(400)
    # ok: python-session-from-request
    flask.session["role"] = role
    # ok: python-session-from-request
    flask.session["visits"] = int(request.form["visits"])
    return {}


@app.post("/login")
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    if not user.check_password(request.form["password"]):
        abort(403)
    # ok: python-session-from-request
    flask.session["user"] = user.id
    return {}
