using System.Security.Cryptography;
using System.Text;

public class Accounts
{
    public string Digest(string password)
    {
        using var md5 = MD5.Create();
        // ruleid: csharp-password-hashed-fast
        var bytes = md5.ComputeHash(Encoding.UTF8.GetBytes(password));
        return Convert.ToHexString(bytes);
    }

    // ruleid: csharp-password-hashed-fast
    public byte[] Short(string pwd) => SHA256.HashData(Encoding.UTF8.GetBytes(pwd));

    public void Register(RegisterModel model, byte[] salt)
    {
        var salted = Encoding.UTF8.GetBytes(model.Password + Convert.ToBase64String(salt));
        // ruleid: csharp-password-hashed-fast
        _users.Add(model.Email, SHA512.Create().ComputeHash(salted));
    }
}
