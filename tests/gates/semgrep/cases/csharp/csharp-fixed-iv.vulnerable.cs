public static class Vault
{
    public static byte[] Seal(Aes aes, byte[] text)
    {
        // ruleid: csharp-fixed-iv
        aes.IV = new byte[16];
        using var encryptor = aes.CreateEncryptor();
        return encryptor.TransformFinalBlock(text, 0, text.Length);
    }
}

public static class Cards
{
    public static ICryptoTransform Encryptor(Aes aes, byte[] key)
    {
        var iv = Encoding.ASCII.GetBytes("0000000000000000");
        // ruleid: csharp-fixed-iv
        return aes.CreateEncryptor(key, iv);
    }
}
