public class InvoiceController : Controller
{
    [HttpGet("invoices")]
    public IActionResult Get(string file)
    {
        var bytes = System.IO.File.ReadAllBytes(Path.Combine("/srv/invoices", Path.GetFileName(file)));
        return File(bytes, "application/pdf");
    }
}

public class PageController : ControllerBase
{
    [HttpGet("pages")]
    public IActionResult Page(string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar)) return NotFound();
        return Content(System.IO.File.ReadAllText(path));
    }
}
