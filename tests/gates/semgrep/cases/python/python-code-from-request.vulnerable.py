import importlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/calculate")
def calculate():
    formula = request.form.get("formula")
    # ruleid: python-code-from-request
    result = eval(formula)
    # ruleid: python-code-from-request
    importlib.import_module(request.args["plugin"])
    return str(result)
