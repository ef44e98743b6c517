public class PreviewController : ControllerBase
{
    [HttpGet("preview")]
    public async Task<IActionResult> Preview([FromQuery] string url)
    {
        // ruleid: csharp-address-from-request
        var page = await client.GetStringAsync(url);
        return Ok(page.Length);
    }
}

public class HookController : Controller
{
    [HttpPost("hooks")]
    public IActionResult Try()
    {
        // ruleid: csharp-address-from-request
        var request = WebRequest.Create(Request.Form["address"].ToString());
        using var response = request.GetResponse();
        return Ok(response.ContentLength);
    }
}
