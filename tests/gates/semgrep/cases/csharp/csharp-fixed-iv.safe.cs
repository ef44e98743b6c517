public static class Vault
{
    public static byte[] Seal(Aes aes, byte[] text)
    {
        aes.GenerateIV();
        using var encryptor = aes.CreateEncryptor();
        return encryptor.TransformFinalBlock(text, 0, text.Length);
    }
}

public static class Cards
{
    public static ICryptoTransform Encryptor(Aes aes, byte[] key)
    {
        var iv = new byte[16];
        RandomNumberGenerator.Fill(iv);
        return aes.CreateEncryptor(key, iv);
    }
}
