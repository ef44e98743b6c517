from flask import Flask, jsonify, render_template, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/hello")
def hello():
    # ok: python-xss-in-response
    return f"<h1>Hello {escape(request.args['name'])}</h1>"


@app.route("/comment")
def comment():
    # ok: python-xss-in-response
    return jsonify(text=request.form["text"])


@app.route("/page")
def page():
    # ok: python-xss-in-response
    return render_template("page.html", text=request.args["text"])
