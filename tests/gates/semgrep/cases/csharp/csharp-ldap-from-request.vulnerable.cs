public class PeopleController : Controller
{
    [HttpGet("people")]
    public IActionResult Find(string user)
    {
        var searcher = new DirectorySearcher(root);
        // ruleid: csharp-ldap-from-request
        searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + user + "))";
        return Ok(searcher.FindOne()?.Path);
    }
}

public class MailController : ControllerBase
{
    [HttpGet("mail")]
    public IActionResult Find([FromQuery] string mail)
    {
        // ruleid: csharp-ldap-from-request
        using var searcher = new DirectorySearcher(root, $"(mail={mail})");
        return Ok(searcher.FindAll().Count);
    }
}
