import requests
from flask import Flask, request

app = Flask(__name__)
HOSTS = {"images": "https://images.example.com"}


@app.route("/preview")
def preview():
    # ok: python-address-from-request
    user = requests.get(f"https://api.example.com/users/{request.args['id']}", timeout=5)
    # ok: python-address-from-request
    image = requests.get(HOSTS[request.args["source"]], timeout=5)
    # ok: python-address-from-request
    saved = requests.post("https://api.example.com/items", json=request.json, timeout=5)
    return {"user": user.text, "image": image.text, "saved": saved.text}


@app.get("/heroes/{number}")
def hero(number: int, client):
    # ok: python-address-from-request
    return client.get(f"{service}/heroes/{number}").json()
