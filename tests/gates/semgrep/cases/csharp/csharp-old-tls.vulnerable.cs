public static class Server
{
    public static void Configure(HttpsConnectionAdapterOptions https)
    {
        // ruleid: csharp-old-tls
        https.SslProtocols = SslProtocols.Ssl3;
    }
}

public static class Start
{
    public static void Prepare()
    {
        // ruleid: csharp-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
    }
}
