public class SessionController : Controller
{
    public void Open()
    {
        // ruleid: csharp-cookie-not-secure
        Response.Cookies.Append("sid", sessions.Open(), new CookieOptions { HttpOnly = true, Secure = false });
    }
}

public static class Login
{
    public static void Configure(CookieAuthenticationOptions options)
    {
        // ruleid: csharp-cookie-not-secure
        options.Cookie.SecurePolicy = CookieSecurePolicy.None;
    }
}
