public static class Startup
{
    public static void Configure(WebApplication app)
    {
        // ruleid: csharp-debug-page
        app.UseDeveloperExceptionPage();
        app.MapControllers();
    }
}

public static class Database
{
    public static void Configure(DbContextOptionsBuilder options)
    {
        // ruleid: csharp-debug-page
        options.EnableSensitiveDataLogging();
    }
}
