public class Tokens
{
    public static SecurityKey Key(IConfiguration configuration)
    {
        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"]));
    }
}

public static class Notes
{
    public static Aes Cipher()
    {
        var aes = Aes.Create();
        aes.Key = RandomNumberGenerator.GetBytes(32);
        return aes;
    }
}
