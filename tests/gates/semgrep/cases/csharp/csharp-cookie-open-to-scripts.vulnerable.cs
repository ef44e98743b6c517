public class SessionController : Controller
{
    public void Open()
    {
        // ruleid: csharp-cookie-open-to-scripts
        Response.Cookies.Append("sid", sessions.Open(), new CookieOptions { Secure = true, HttpOnly = false });
    }
}

public partial class LoginPage : Page
{
    protected void Done(string ticket)
    {
        var cookie = new HttpCookie("ticket", ticket);
        cookie.Secure = true;
        // ruleid: csharp-cookie-open-to-scripts
        cookie.HttpOnly = false;
        Response.Cookies.Add(cookie);
    }
}
