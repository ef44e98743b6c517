public class LoginController : Controller
{
    [HttpPost("login")]
    public IActionResult Login(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            return Redirect(returnUrl);
        }
        return RedirectToAction("Index", "Home");
    }
}

public class LogoutController : Controller
{
    [HttpPost("logout")]
    public IActionResult Logout(string returnUrl)
    {
        return LocalRedirect(returnUrl ?? "/");
    }
}
