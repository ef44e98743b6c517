class Documents {
  Document read(InputStream stream) throws Exception {
    // ok: java-xml-external-entities
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(stream);
  }
}
