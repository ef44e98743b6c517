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
            _logger.LogError(e, "orders failed");
            return StatusCode(500, "The orders cannot be shown.");
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
        catch (FormatException)
        {
            return Problem("The file cannot be read.", statusCode: 400);
        }
    }
}
