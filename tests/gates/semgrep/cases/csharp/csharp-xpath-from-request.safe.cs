public class BookController : Controller
{
    [HttpGet("books")]
    public IActionResult Title(string id)
    {
        var book = catalog.Descendants("book").FirstOrDefault(one => (string)one.Attribute("id") == id);
        return Ok((string)book?.Element("title"));
    }
}

public class RoleController : Controller
{
    [HttpPost("roles")]
    public IActionResult Find(int index)
    {
        var nodes = users.SelectNodes($"/users/user[{index}]/role");
        return Ok(nodes.Count);
    }
}
