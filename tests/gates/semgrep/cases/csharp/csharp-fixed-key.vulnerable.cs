public static class Tokens
{
    public static SecurityKey Key()
    {
        // ruleid: csharp-fixed-key
        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes("Sixteen Letters!Sixteen Letters!"));
    }
}

public static class Notes
{
    public static Aes Cipher()
    {
        var aes = Aes.Create();
        // ruleid: csharp-fixed-key
        aes.Key = Encoding.ASCII.GetBytes("Sixteen Letters!");
        return aes;
    }
}
