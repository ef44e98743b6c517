public class InvoiceController : Controller
{
    [HttpGet("invoices")]
    public IActionResult Get(string file)
    {
        // ruleid: csharp-path-from-request
        var bytes = System.IO.File.ReadAllBytes(Path.Combine("/srv/invoices", file));
        return File(bytes, "application/pdf");
    }
}

public class UploadController : ControllerBase
{
    [HttpPost("upload")]
    public async Task<IActionResult> Upload(IFormFile upload)
    {
        var path = Path.Combine(root, upload.FileName);
        // ruleid: csharp-path-from-request
        using var stream = new FileStream(path, FileMode.Create);
        await upload.CopyToAsync(stream);
        return Ok();
    }
}
