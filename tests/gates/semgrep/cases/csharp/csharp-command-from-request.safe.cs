public class PingController : Controller
{
    [HttpGet("ping")]
    public IActionResult Ping(string host)
    {
        var info = new ProcessStartInfo("ping");
        info.ArgumentList.Add("-c");
        info.ArgumentList.Add("1");
        info.ArgumentList.Add(host);
        Process.Start(info);
        return Ok();
    }
}

public class ConvertController : ControllerBase
{
    [HttpPost("convert")]
    public IActionResult Convert()
    {
        int width = int.Parse(Request.Query["width"]);
        var info = new ProcessStartInfo("convert");
        info.ArgumentList.Add(width.ToString());
        Process.Start(info);
        return Ok();
    }
}
