public class HelloController : Controller
{
    [HttpGet("hello")]
    public IActionResult Hello(string name)
    {
        return Content("<p>Hello, " + WebUtility.HtmlEncode(name) + "</p>", "text/html");
    }
}

public class SearchController : Controller
{
    [HttpGet("search")]
    public IActionResult Search(string q)
    {
        return View("Search", q);
    }
}
