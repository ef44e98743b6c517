import sqlite3

from flask import Flask, request

app = Flask(__name__)
COLUMNS = {"name": "name", "age": "age"}


@app.route("/users/<name>")
def user(name):
    db = sqlite3.connect("app.db")
    # ok: python-sql-from-request
    db.execute("SELECT * FROM users WHERE name = ?", (name,))
    # ok: python-sql-from-request
    db.execute(f"SELECT name FROM users ORDER BY {COLUMNS[request.args['order']]}")
    # ok: python-sql-from-request
    db.execute("SELECT name FROM users LIMIT ?", [int(request.args["limit"])])
    return "done"


def forward(request):
    # ok: python-sql-from-request
    return worker.fetch(request.body)
