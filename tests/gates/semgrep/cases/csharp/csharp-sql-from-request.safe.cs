public class UserController : Controller
{
    [HttpGet("users")]
    public IActionResult Find(string name)
    {
        using var connection = new SqlConnection(settings.Database);
        using var command = new SqlCommand("SELECT Id FROM Users WHERE Name = @name", connection);
        command.Parameters.AddWithValue("@name", name);
        connection.Open();
        return Ok(command.ExecuteScalar());
    }
}

public class SearchModel : PageModel
{
    public void OnGet(string q)
    {
        Titles = db.Pages.FromSqlInterpolated($"SELECT * FROM Pages WHERE Title = {q}").ToList();
    }
}
