from flask import Flask, render_template, render_template_string, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    # ok: python-template-from-request
    page = render_template_string("<h1>Hello {{ name }}</h1>", name=request.args["name"])
    # ok: python-template-from-request
    return page + render_template("hello.html", name=request.args["name"])
