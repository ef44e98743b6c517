public static class Startup
{
    public static void Configure(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.UseDeveloperExceptionPage();
        }
        app.MapControllers();
    }
}

public static class Database
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        if (environment.IsDevelopment()) options.EnableSensitiveDataLogging();
    }
}
