public class OrderController : ControllerBase
{
    [HttpGet("orders")]
    public IActionResult All()
    {
        try
        {
            return Ok(orders.All());
        }
        catch (DbException e)
        {
            // ruleid: csharp-error-to-client
            return StatusCode(500, e.ToString());
        }
    }
}

public class ImportController : ControllerBase
{
    [HttpPost("import")]
    public IActionResult Import()
    {
        try
        {
            importer.Run();
            return Ok();
        }
        catch (Exception e)
        {
            // ruleid: csharp-error-to-client
            return BadRequest(e.StackTrace);
        }
    }
}
