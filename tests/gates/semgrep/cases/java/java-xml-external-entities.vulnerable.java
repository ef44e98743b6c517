class Documents {
  Document read(InputStream stream) throws Exception {
    // ruleid: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(stream);
  }
}

class Titles {
  XMLStreamReader read(InputStream stream) throws XMLStreamException {
    // ruleid: java-xml-external-entities
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(stream);
  }
}
