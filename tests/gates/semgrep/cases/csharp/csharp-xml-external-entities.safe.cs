public static class Feeds
{
    public static XmlReader Open(Stream stream)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        return XmlReader.Create(stream, settings);
    }
}

public static class Orders
{
    public static XmlDocument Load(string xml)
    {
        var document = new XmlDocument { XmlResolver = null };
        document.LoadXml(xml);
        return document;
    }
}
