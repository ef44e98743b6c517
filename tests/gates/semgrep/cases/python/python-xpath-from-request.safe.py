import elementpath
import lxml.etree
from flask import Flask, abort, request

app = Flask(__name__)
STAFF = lxml.etree.parse("staff.xml")


@app.get("/staff")
def staff():
    # ok: python-xpath-from-request
    return {"found": len(STAFF.xpath("/staff/person[@name=$name]", name=request.args["name"]))}


@app.get("/room")
def room():
    room = request.args["id"]
    if "'" in room:
        abort(400)
    # ok: python-xpath-from-request
    return {"found": len(elementpath.select(STAFF, f"/rooms/room[@id='{room}']"))}
