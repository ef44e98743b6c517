class Client
{
    HttpClientHandler Make()
    {
        // ok: csharp-tls-check-off
        return new HttpClientHandler { CheckCertificateRevocationList = true };
    }
}
