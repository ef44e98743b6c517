import elementpath
import lxml.etree
from flask import Flask, request

app = Flask(__name__)
STAFF = lxml.etree.parse("staff.xml")


@app.get("/staff")
def staff():
    name = request.args["name"]
    # ruleid: python-xpath-from-request
    return {"found": len(STAFF.xpath(f"/staff/person[@name='{name}']"))}


@app.get("/room")
def room():
    query = "/rooms/room[@id='" + request.args["id"] + "']"
    # ruleid: python-xpath-from-request
    return {"found": len(elementpath.select(STAFF, query))}
