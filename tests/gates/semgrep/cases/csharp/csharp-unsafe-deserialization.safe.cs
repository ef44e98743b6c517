class Reader
{
    Settings Parse(string text)
    {
        // ok: csharp-unsafe-deserialization
        return JsonSerializer.Deserialize<Settings>(text);
    }
}
