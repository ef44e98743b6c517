import os

from flask import Flask

app = Flask(__name__)
# ok: python-secret-key-in-code
app.secret_key = os.environ["SECRET_KEY"]
# ok: python-secret-key-in-code
app.config["SECRET_KEY"] = open("/run/secrets/key").read()


class TestConfig:
    # ok: python-secret-key-in-code
    SECRET_KEY = "for tests"
