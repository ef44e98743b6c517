public static class Modern
{
    public static ICryptoTransform Encryptor(byte[] key, byte[] iv)
    {
        using var aes = Aes.Create();
        return aes.CreateEncryptor(key, iv);
    }
}

public static class Cards
{
    public static AesGcm Cipher(byte[] key)
    {
        return new AesGcm(key, 16);
    }
}
