public class RoleController : Controller
{
    [HttpPost("role")]
    public IActionResult Choose(string role)
    {
        // ruleid: csharp-session-from-request
        HttpContext.Session.SetString("role", role);
        return Ok();
    }
}

public partial class StartPage : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        // ruleid: csharp-session-from-request
        Session["customer"] = Request.QueryString["customer"];
    }
}
