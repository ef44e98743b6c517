public class SessionController : Controller
{
    public void Open()
    {
        Response.Cookies.Append("sid", sessions.Open(), new CookieOptions { HttpOnly = true, Secure = true });
    }
}

public static class Login
{
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    }
}
