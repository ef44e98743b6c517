public class Permissions
{
    // ruleid: csharp-check-always-passes
    public bool HasPermission(User user, string action)
    {
        return true;
    }
}

public class Tokens
{
    // ruleid: csharp-check-always-passes
    private bool VerifyToken(string token)
    {
        return true;
    }
}
