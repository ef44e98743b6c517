from flask import Flask, request

from shop.models import User, db

app = Flask(__name__)
EDITABLE = ("name", "city")


@app.post("/users")
def create():
    # ok: python-fields-from-request
    user = User(name=request.json["name"], city=request.json["city"])
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}


@app.post("/users/<int:number>")
def update(number):
    user = db.session.get(User, number)
    for name in EDITABLE:
        # ok: python-fields-from-request
        setattr(user, name, request.json[name])
    db.session.commit()
    return {"id": user.id}
