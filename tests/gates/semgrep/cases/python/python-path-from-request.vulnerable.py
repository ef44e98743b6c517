import os
from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/files/<name>")
def download(name):
    # ruleid: python-path-from-request
    return send_file(os.path.join("uploads", name))


@app.route("/pages")
def page():
    # ruleid: python-path-from-request
    with open("pages/" + request.args["page"]) as file:
        text = file.read()
    # ruleid: python-path-from-request
    os.remove(request.form["path"])
    path = Path("docs") / request.args["doc"]
    # ruleid: python-path-from-request
    return text + path.read_text()
