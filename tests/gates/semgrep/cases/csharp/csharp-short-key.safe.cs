public static class Keys
{
    public static RSA Create()
    {
        return RSA.Create(3072);
    }
}

public class Licences
{
    private readonly RSACryptoServiceProvider rsa = new RSACryptoServiceProvider(2048);
}
