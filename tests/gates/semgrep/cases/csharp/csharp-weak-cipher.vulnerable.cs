public static class Legacy
{
    public static ICryptoTransform Encryptor(byte[] key, byte[] iv)
    {
        // ruleid: csharp-weak-cipher
        using var des = DES.Create();
        return des.CreateEncryptor(key, iv);
    }
}

public static class Cards
{
    public static Aes Cipher(byte[] key)
    {
        var aes = Aes.Create();
        aes.Key = key;
        // ruleid: csharp-weak-cipher
        aes.Mode = CipherMode.ECB;
        return aes;
    }
}
