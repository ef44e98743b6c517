public class LoginController : Controller
{
    [HttpPost("login")]
    public IActionResult Login(string returnUrl)
    {
        // ruleid: csharp-redirect-from-request
        return Redirect(returnUrl);
    }
}

public partial class GoPage : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        string target = Request.QueryString["to"];
        // ruleid: csharp-redirect-from-request
        Response.Redirect(target);
    }
}
