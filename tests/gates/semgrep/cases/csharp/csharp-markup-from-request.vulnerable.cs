public class HelloController : Controller
{
    [HttpGet("hello")]
    public IActionResult Hello(string name)
    {
        // ruleid: csharp-markup-from-request
        return Content("<p>Hello, " + name + "</p>", "text/html");
    }
}

public partial class SearchPage : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        // ruleid: csharp-markup-from-request
        Response.Write("Results for " + Request.QueryString["q"]);
    }
}
