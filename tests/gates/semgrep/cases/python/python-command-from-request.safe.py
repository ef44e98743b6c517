import subprocess

from flask import Flask, request

app = Flask(__name__)
PROGRAMS = {"list": "ls", "size": "du"}


@app.route("/ping")
def ping():
    # ok: python-command-from-request
    subprocess.run(["ping", "-c", "1", "--", request.args["host"]])
    # ok: python-command-from-request
    subprocess.run([PROGRAMS[request.args["program"]]])
    # ok: python-command-from-request
    subprocess.run(["head", "-n", str(int(request.args["lines"])), "log.txt"])
    return "done"
