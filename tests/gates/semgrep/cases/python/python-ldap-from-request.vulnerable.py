import ldap
from flask import Flask, request
from ldap3 import Connection

app = Flask(__name__)


@app.get("/person")
def person():
    connection = ldap.initialize("ldaps://directory.example.com")
    uid = request.args["uid"]
    # ruleid: python-ldap-from-request
    return {"found": len(connection.search_s("ou=people", ldap.SCOPE_SUBTREE, f"(uid={uid})"))}


@app.get("/group")
def group():
    connection = Connection(SERVER)
    query = "(&(objectClass=group)(cn=" + request.args["cn"] + "))"
    # ruleid: python-ldap-from-request
    connection.search("ou=groups", query, attributes=["member"])
    return {"found": len(connection.entries)}
