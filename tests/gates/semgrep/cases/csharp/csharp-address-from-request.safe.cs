public class RateController : ControllerBase
{
    [HttpGet("rates")]
    public async Task<IActionResult> Rate([FromQuery] string currency)
    {
        var rate = await client.GetStringAsync("https://rates.example.com/v1/" + Uri.EscapeDataString(currency));
        return Ok(rate.Length);
    }
}

public class PictureController : ControllerBase
{
    private static readonly HashSet<string> Hosts = new() { "img.example.com" };

    [HttpGet("picture")]
    public async Task<IActionResult> Picture([FromQuery] string url)
    {
        var address = new Uri(url);
        if (!Hosts.Contains(address.Host)) return BadRequest();
        var bytes = await client.GetByteArrayAsync(address);
        return File(bytes, "image/png");
    }
}
