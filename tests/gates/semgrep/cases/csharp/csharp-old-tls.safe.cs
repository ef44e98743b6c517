public static class Server
{
    public static void Configure(HttpsConnectionAdapterOptions https)
    {
        https.SslProtocols = SslProtocols.None;
    }
}

public static class Start
{
    public static void Prepare()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;
    }
}
