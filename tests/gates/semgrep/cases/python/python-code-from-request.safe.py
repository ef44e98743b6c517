import json

from flask import Flask, request

app = Flask(__name__)
ACTIONS = {"add": sum}


@app.post("/calculate")
def calculate():
    # ok: python-code-from-request
    numbers = json.loads(request.form["numbers"])
    # ok: python-code-from-request
    action = ACTIONS[request.form["action"]]
    return {"result": action(numbers)}
