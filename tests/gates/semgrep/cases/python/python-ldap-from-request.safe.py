import ldap
from flask import Flask, request
from ldap.filter import escape_filter_chars
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars as escaped

app = Flask(__name__)


@app.get("/person")
def person():
    connection = ldap.initialize("ldaps://directory.example.com")
    uid = escape_filter_chars(request.args["uid"])
    # ok: python-ldap-from-request
    return {"found": len(connection.search_s("ou=people", ldap.SCOPE_SUBTREE, f"(uid={uid})"))}


@app.get("/group")
def group():
    connection = Connection(SERVER)
    name = request.args["cn"]
    if name not in GROUPS:
        return {"found": 0}
    # ok: python-ldap-from-request
    connection.search("ou=groups", f"(&(objectClass=group)(cn={name}))", attributes=["member"])
    return {"found": len(connection.entries)}
