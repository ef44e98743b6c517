public class TransferController : Controller
{
    // ruleid: csharp-csrf-off
    [IgnoreAntiforgeryToken]
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
        // ruleid: csharp-csrf-off
        app.MapPost("/avatar", SaveAvatar).DisableAntiforgery();
    }
}
