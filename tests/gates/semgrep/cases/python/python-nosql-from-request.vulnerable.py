from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.post("/login")
def login():
    body = request.get_json()
    # ruleid: python-nosql-from-request
    user = users.find_one({"name": body["name"], "password": body["password"]})
    return {"found": user is not None}


@app.get("/search")
def search():
    # ruleid: python-nosql-from-request
    return {"found": users.count_documents({"$where": "this.city == '" + request.args["city"] + "'"})}
