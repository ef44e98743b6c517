public static class Cors
{
    public static void Configure(CorsPolicyBuilder policy)
    {
        policy.WithOrigins("https://app.example.com").AllowAnyHeader().AllowCredentials();
    }
}

public static class OpenCors
{
    public static void Configure(CorsPolicyBuilder policy)
    {
        policy.AllowAnyOrigin().WithMethods("GET");
    }
}
