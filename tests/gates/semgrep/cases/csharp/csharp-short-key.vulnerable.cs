public static class Keys
{
    public static RSA Create()
    {
        // ruleid: csharp-short-key
        return RSA.Create(1024);
    }
}

public class Licences
{
    // ruleid: csharp-short-key
    private readonly RSACryptoServiceProvider rsa = new RSACryptoServiceProvider(512);
}
