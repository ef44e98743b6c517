public static class Cors
{
    public static void Configure(CorsPolicyBuilder policy)
    {
        // ruleid: csharp-cors-any-origin
        policy.SetIsOriginAllowed(_ => true).AllowAnyHeader().AllowCredentials();
    }
}

public class CorsMiddleware
{
    public Task Invoke(HttpContext context)
    {
        // ruleid: csharp-cors-any-origin
        context.Response.Headers["Access-Control-Allow-Origin"] = context.Request.Headers["Origin"];
        context.Response.Headers["Access-Control-Allow-Credentials"] = "true";
        return next(context);
    }
}
