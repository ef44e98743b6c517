class Documents {
  Document read(InputStream stream) throws Exception {
    // ruleid: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(stream);
  }
}
