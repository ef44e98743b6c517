public class UserController : Controller
{
    [HttpGet("users")]
    public IActionResult Find(string name)
    {
        using var connection = new SqlConnection(settings.Database);
        var text = "SELECT Id FROM Users WHERE Name = '" + name + "'";
        // ruleid: csharp-sql-from-request
        using var command = new SqlCommand(text, connection);
        connection.Open();
        return Ok(command.ExecuteScalar());
    }
}

public class SearchModel : PageModel
{
    public void OnGet()
    {
        var term = Request.Query["q"].ToString();
        var command = connection.CreateCommand();
        // ruleid: csharp-sql-from-request
        command.CommandText = string.Format("SELECT Title FROM Pages WHERE Title LIKE '%{0}%'", term);
        Titles = Read(command);
    }
}
