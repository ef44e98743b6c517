import xml.dom.minidom
import xml.sax

import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@app.post("/order")
def order():
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    # ruleid: python-xml-from-request
    document = xml.dom.minidom.parseString(request.get_data(), parser)
    return {"name": document.documentElement.tagName}


@app.post("/price")
def price():
    parser = lxml.etree.XMLParser(resolve_entities=True)
    # ruleid: python-xml-from-request
    return {"name": lxml.etree.fromstring(request.data, parser).tag}
