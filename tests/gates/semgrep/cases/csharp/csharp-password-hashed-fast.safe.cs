using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

public class Accounts
{
    private readonly PasswordHasher<User> _hasher = new();

    public string Digest(User user, string password)
    {
        return _hasher.HashPassword(user, password);
    }

    public byte[] Derive(string password, byte[] salt)
    {
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
    }

    public string Fingerprint(byte[] content)
    {
        return Convert.ToHexString(SHA256.HashData(content));
    }
}
