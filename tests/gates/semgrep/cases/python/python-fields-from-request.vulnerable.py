from flask import Flask, request

from shop.models import User, db

app = Flask(__name__)


@app.post("/users")
def create():
    # ruleid: python-fields-from-request
    user = User(**request.json)
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}


@app.post("/users/<int:number>")
def update(number):
    user = db.session.get(User, number)
    for name, value in request.json.items():
        # ruleid: python-fields-from-request
        setattr(user, name, value)
    db.session.commit()
    return {"id": user.id}
