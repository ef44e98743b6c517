class Client
{
    HttpClientHandler Make()
    {
        var handler = new HttpClientHandler();
        // ruleid: csharp-tls-check-off
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true;
        // ruleid: csharp-tls-check-off
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        return handler;
    }
}
