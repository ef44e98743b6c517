import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/users/<name>")
def user(name):
    db = sqlite3.connect("app.db")
    # ruleid: python-sql-from-request
    db.execute(f"SELECT * FROM users WHERE name = '{name}'")
    order = request.args.get("order")
    statement = "SELECT name FROM users ORDER BY " + order
    # ruleid: python-sql-from-request
    db.cursor().execute(statement)
    return "done"


def django_view(request):
    # ruleid: python-sql-from-request
    return User.objects.raw("SELECT * FROM users WHERE id = %s" % request.GET["id"])


@app.get("/rows")
async def rows(order: str):
    # ruleid: python-sql-from-request
    return await pool.fetch(f"SELECT * FROM users ORDER BY {order}")
