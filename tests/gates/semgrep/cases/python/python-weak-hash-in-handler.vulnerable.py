import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/remember")
def remember():
    # ruleid: python-weak-hash-in-handler
    digest = hashlib.md5(request.form["answer"].encode()).hexdigest()
    store(digest)
    return {}
