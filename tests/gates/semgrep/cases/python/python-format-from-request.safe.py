from flask import Flask, request

app = Flask(__name__)
LAYOUTS = {"short": "Hello {user.name}", "long": "Welcome back, {user.name}"}


@app.get("/greeting")
def greeting():
    # ok: python-format-from-request
    return {"text": LAYOUTS[request.args["layout"]].format(user=current_user())}


@app.get("/hello")
def hello():
    # ok: python-format-from-request
    return {"text": "Hello {}".format(request.args["name"])}
