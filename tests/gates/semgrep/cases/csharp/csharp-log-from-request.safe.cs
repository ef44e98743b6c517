public class SignInController : Controller
{
    [HttpPost("sign-in")]
    public IActionResult SignIn(string user)
    {
        _logger.LogWarning("failed login of " + user.ReplaceLineEndings("_"));
        return Unauthorized();
    }
}

public class TraceController : ControllerBase
{
    [HttpGet("trace/{id}")]
    public IActionResult Trace(int id)
    {
        _logger.LogInformation("trace {Id}", id);
        return Ok();
    }
}
