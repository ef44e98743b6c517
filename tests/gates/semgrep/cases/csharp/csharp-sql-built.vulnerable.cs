class Users
{
    void Find(SqlConnection connection, string name)
    {
        // ruleid: csharp-sql-built
        var first = new SqlCommand("SELECT * FROM users WHERE name = '" + name + "'", connection);
        // ruleid: csharp-sql-built
        var second = context.Users.FromSqlRaw($"SELECT * FROM users WHERE name = '{name}'");
        // ruleid: csharp-sql-built
        first.CommandText = string.Format("DELETE FROM users WHERE name = '{0}'", name);
    }
}
