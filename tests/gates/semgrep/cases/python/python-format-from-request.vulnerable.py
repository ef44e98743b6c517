from flask import Flask, request

app = Flask(__name__)


@app.get("/greeting")
def greeting():
    layout = request.args["layout"]
    # ruleid: python-format-from-request
    return {"text": layout.format(user=current_user())}
