public class TokenController : Controller
{
    public void Issue(string token)
    {
        Response.Cookies.Append("XSRF-TOKEN", token, new CookieOptions { Secure = true, HttpOnly = false });
    }
}

public partial class LoginPage : Page
{
    protected void Done(string ticket)
    {
        var cookie = new HttpCookie("ticket", ticket);
        cookie.Secure = true;
        cookie.HttpOnly = true;
        Response.Cookies.Add(cookie);
    }
}
