from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.post("/find")
def find():
    body = request.get_json()
    # ok: python-nosql-from-request
    user = users.find_one({"name": str(body["name"])})
    return {"found": user is not None}


@app.get("/search")
def search():
    # ok: python-nosql-from-request
    return {"found": users.count_documents({"city": request.args["city"]})}
