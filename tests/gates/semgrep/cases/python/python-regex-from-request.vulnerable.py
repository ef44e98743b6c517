import re

from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    pattern = request.args["q"]
    # ruleid: python-regex-from-request
    return {"lines": [line for line in LINES if re.search(pattern, line)]}
