import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    host = request.args.get("host")
    # ruleid: python-command-from-request
    os.system("ping -c 1 " + host)
    # ruleid: python-command-from-request
    subprocess.run([request.form["program"], "--version"])
    # ruleid: python-command-from-request
    return subprocess.check_output(["sh", "-c", request.json["script"]])


@app.get("/size/{folder}")
async def size(folder: str):
    # ruleid: python-command-from-request
    return subprocess.getoutput(f"du -sh {folder}")


def django_view(request):
    # ruleid: python-command-from-request
    os.popen("ls " + request.GET["folder"])
