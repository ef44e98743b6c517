public class PingController : Controller
{
    [HttpGet("ping")]
    public IActionResult Ping(string host)
    {
        // ruleid: csharp-command-from-request
        Process.Start("/bin/sh", "-c \"ping -c 1 " + host + "\"");
        return Ok();
    }
}

public class ConvertController : ControllerBase
{
    [HttpPost("convert")]
    public IActionResult Convert()
    {
        string format = Request.Query["format"];
        var info = new ProcessStartInfo { FileName = "convert" };
        // ruleid: csharp-command-from-request
        info.Arguments = $"in.png out.{format}";
        Process.Start(info);
        return Ok();
    }
}
