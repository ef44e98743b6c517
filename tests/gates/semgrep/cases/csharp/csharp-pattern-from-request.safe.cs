public class GrepController : Controller
{
    [HttpGet("grep")]
    public IActionResult Grep(string form)
    {
        var regex = new Regex(Regex.Escape(form), RegexOptions.IgnoreCase);
        return Ok(lines.Count(line => regex.IsMatch(line)));
    }
}

public class NameController : Controller
{
    [HttpGet("names")]
    public IActionResult Names(string form)
    {
        var regex = new Regex(form, RegexOptions.None, TimeSpan.FromMilliseconds(100));
        return Ok(names.Count(name => regex.IsMatch(name)));
    }
}
