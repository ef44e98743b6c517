from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/login")
def login():
    if request.args.get("to") == "user":
        # ok: python-open-redirect
        return redirect(url_for("user", name=request.args["name"]))
    # ok: python-open-redirect
    return redirect(f"/users/{request.args['name']}")
