import xml.sax

from lxml import etree

# ok: python-xml-external-entities
parser = etree.XMLParser(resolve_entities=False, no_network=True)
reader = xml.sax.make_parser()
# ok: python-xml-external-entities
reader.setFeature(xml.sax.handler.feature_external_ges, False)
