from flask import Flask, render_template_string, request
from jinja2 import Template

app = Flask(__name__)


@app.route("/hello")
def hello():
    # ruleid: python-template-from-request
    page = render_template_string("<h1>Hello " + request.args["name"] + "</h1>")
    # ruleid: python-template-from-request
    return page + Template(request.form["template"]).render()
