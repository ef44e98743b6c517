public class SignInController : Controller
{
    [HttpPost("sign-in")]
    public IActionResult SignIn(string user)
    {
        // ruleid: csharp-log-from-request
        _logger.LogWarning($"failed login of {user}");
        return Unauthorized();
    }
}

public class TraceController : ControllerBase
{
    [HttpGet("trace")]
    public IActionResult Trace()
    {
        // ruleid: csharp-log-from-request
        _logger.LogInformation("agent {Agent}", Request.Headers["User-Agent"]);
        return Ok();
    }
}
