public class Permissions
{
    public bool HasPermission(User user, string action)
    {
        return user.Roles.Any(role => role.Allows(action));
    }
}

public class Exporter
{
    public bool SupportsPaging(string format)
    {
        return true;
    }
}
