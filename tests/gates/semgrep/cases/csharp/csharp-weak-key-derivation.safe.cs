public static class Passwords
{
    public static byte[] Hash(string password, byte[] salt)
    {
        using var pbkdf2 = new Rfc2898DeriveBytes(password, salt, 600_000, HashAlgorithmName.SHA256);
        return pbkdf2.GetBytes(32);
    }
}

public static class Pins
{
    public static byte[] Hash(string pin, byte[] salt)
    {
        return Rfc2898DeriveBytes.Pbkdf2(pin, salt, 210000, HashAlgorithmName.SHA512, 32);
    }
}
