public class BookController : Controller
{
    [HttpGet("books")]
    public IActionResult Title(string id)
    {
        // ruleid: csharp-xpath-from-request
        var node = catalog.SelectSingleNode("//book[@id='" + id + "']/title");
        return Ok(node?.InnerText);
    }
}

public class RoleController : Controller
{
    [HttpPost("roles")]
    public IActionResult Find()
    {
        string user = Request.Form["user"];
        // ruleid: csharp-xpath-from-request
        var nodes = users.SelectNodes($"/users/user[name='{user}']/role");
        return Ok(nodes.Count);
    }
}
