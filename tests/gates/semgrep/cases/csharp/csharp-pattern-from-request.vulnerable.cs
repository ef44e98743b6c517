public class GrepController : Controller
{
    [HttpGet("grep")]
    public IActionResult Grep(string form)
    {
        // ruleid: csharp-pattern-from-request
        var regex = new Regex(form, RegexOptions.IgnoreCase);
        return Ok(lines.Count(line => regex.IsMatch(line)));
    }
}

public class NameController : Controller
{
    [HttpGet("names")]
    public IActionResult Names()
    {
        string form = Request.Query["form"];
        // ruleid: csharp-pattern-from-request
        return Ok(names.Count(name => Regex.IsMatch(name, form)));
    }
}
