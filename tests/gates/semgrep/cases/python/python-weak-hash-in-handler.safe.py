import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/remember")
def remember():
    # ok: python-weak-hash-in-handler
    digest = hashlib.sha256(request.form["answer"].encode()).hexdigest()
    store(digest)
    return {}


@app.get("/picture")
def picture():
    # ok: python-weak-hash-in-handler
    etag = hashlib.md5(request.args["name"].encode(), usedforsecurity=False).hexdigest()
    return {"etag": etag}
