from flask import Flask, make_response, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/hello")
def hello():
    # ruleid: python-xss-in-response
    return f"<h1>Hello {request.args['name']}</h1>"


@app.route("/comment")
def comment():
    # ruleid: python-xss-in-response
    box = Markup("<p>" + request.form["text"] + "</p>")
    # ruleid: python-xss-in-response
    return make_response(request.form["text"] + box)


def django_view(request):
    # ruleid: python-xss-in-response
    return HttpResponse("Hello " + request.GET["name"])
