class Reader
{
    object Read(Stream stream)
    {
        // ruleid: csharp-unsafe-deserialization
        var formatter = new BinaryFormatter();
        return formatter.Deserialize(stream);
    }

    object Parse(string text)
    {
        var settings = new JsonSerializerSettings();
        // ruleid: csharp-unsafe-deserialization
        settings.TypeNameHandling = TypeNameHandling.All;
        return JsonConvert.DeserializeObject(text, settings);
    }
}
