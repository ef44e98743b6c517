import os
from pathlib import Path

from flask import Flask, request, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
PAGES = {"home": "home.md"}


@app.route("/files/<name>")
def download(name):
    # ok: python-path-from-request
    return send_from_directory("uploads", name)


@app.route("/pages")
def page():
    # ok: python-path-from-request
    with open(os.path.join("pages", secure_filename(request.args["page"]))) as file:
        text = file.read()
    # ok: python-path-from-request
    with open(PAGES[request.args["page"]]) as file:
        text += file.read()
    # ok: python-path-from-request
    return text + Path(f"reports/{int(request.args['id'])}.txt").read_text()
