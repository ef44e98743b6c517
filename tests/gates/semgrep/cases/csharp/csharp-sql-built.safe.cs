class Users
{
    void Find(SqlConnection connection, string name)
    {
        // ok: csharp-sql-built
        var first = new SqlCommand("SELECT * FROM users WHERE name = @name", connection);
        first.Parameters.AddWithValue("@name", name);
        // ok: csharp-sql-built
        var second = context.Users.FromSqlInterpolated($"SELECT * FROM users WHERE name = {name}");
    }
}
