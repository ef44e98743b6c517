import re

from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    pattern = re.escape(request.args["q"])
    # ok: python-regex-from-request
    return {"lines": [line for line in LINES if re.search(pattern, line)]}


@app.get("/zip")
def zip_code():
    # ok: python-regex-from-request
    return {"valid": bool(re.fullmatch(r"[0-9]{5}", request.args["code"]))}
