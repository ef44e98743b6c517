public class RoleController : Controller
{
    [HttpPost("role")]
    public async Task<IActionResult> Choose(string name)
    {
        var account = await accounts.FindByNameAsync(name);
        HttpContext.Session.SetString("role", account.Role);
        return Ok();
    }
}

public partial class StartPage : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        Session["page"] = int.Parse(Request.QueryString["page"]);
    }
}
