public class PeopleController : Controller
{
    [HttpGet("people")]
    public IActionResult Find(string user)
    {
        var searcher = new DirectorySearcher(root);
        searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + Encoder.LdapFilterEncode(user) + "))";
        return Ok(searcher.FindOne()?.Path);
    }
}

public class MailController : ControllerBase
{
    [HttpGet("mail")]
    public IActionResult Find([FromQuery] string mail)
    {
        using var searcher = new DirectorySearcher(root, "(mail=*)");
        return Ok(searcher.FindAll().Cast<SearchResult>().Any(one => Mail(one) == mail));
    }
}
