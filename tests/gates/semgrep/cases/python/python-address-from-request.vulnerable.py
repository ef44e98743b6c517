import urllib.request

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/preview")
def preview():
    # ruleid: python-address-from-request
    page = requests.get(request.args["url"], timeout=5)
    # ruleid: python-address-from-request
    logo = urllib.request.urlopen("http://" + request.args["host"] + "/logo.png")
    return page.text + logo.read().decode()


@app.post("/hook")
async def hook(callback: str):
    # ruleid: python-address-from-request
    return await client.post(callback)
