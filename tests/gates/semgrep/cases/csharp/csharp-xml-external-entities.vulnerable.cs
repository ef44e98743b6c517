public static class Feeds
{
    public static XmlReader Open(Stream stream)
    {
        var settings = new XmlReaderSettings();
        // ruleid: csharp-xml-external-entities
        settings.DtdProcessing = DtdProcessing.Parse;
        return XmlReader.Create(stream, settings);
    }
}

public static class Orders
{
    public static XmlDocument Load(string xml)
    {
        var document = new XmlDocument();
        // ruleid: csharp-xml-external-entities
        document.XmlResolver = new XmlUrlResolver();
        document.LoadXml(xml);
        return document;
    }
}
