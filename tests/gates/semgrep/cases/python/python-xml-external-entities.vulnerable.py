import xml.sax

from lxml import etree

# ruleid: python-xml-external-entities
parser = etree.XMLParser(resolve_entities=True)
reader = xml.sax.make_parser()
# ruleid: python-xml-external-entities
reader.setFeature(xml.sax.handler.feature_external_ges, True)
