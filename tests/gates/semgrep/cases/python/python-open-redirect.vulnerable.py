from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login")
def login():
    # ruleid: python-open-redirect
    return redirect(request.args.get("next"))


def django_view(request):
    # ruleid: python-open-redirect
    return HttpResponseRedirect(request.POST["url"])
