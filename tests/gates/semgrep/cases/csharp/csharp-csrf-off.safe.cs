public class TransferController : Controller
{
    [ValidateAntiForgeryToken]
    public IActionResult Send(int amount)
    {
        bank.Send(amount);
        return Ok();
    }
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/avatar", SaveAvatar).RequireAuthorization();
    }
}
