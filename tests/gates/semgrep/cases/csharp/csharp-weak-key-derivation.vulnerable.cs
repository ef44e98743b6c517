public static class Passwords
{
    public static byte[] Hash(string password, byte[] salt)
    {
        // ruleid: csharp-weak-key-derivation
        using var pbkdf2 = new Rfc2898DeriveBytes(password, salt, 1000, HashAlgorithmName.SHA256);
        return pbkdf2.GetBytes(32);
    }
}

public static class Pins
{
    public static byte[] Hash(string pin, byte[] salt)
    {
        // ruleid: csharp-weak-key-derivation
        return Rfc2898DeriveBytes.Pbkdf2(pin, salt, 5000, HashAlgorithmName.SHA512, 32);
    }
}
