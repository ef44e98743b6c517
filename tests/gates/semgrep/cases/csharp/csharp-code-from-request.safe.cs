public class FormulaController : ControllerBase
{
    private static readonly Dictionary<string, Func<double, double>> Formulas = new() { ["double"] = x => 2 * x };

    [HttpPost("formula")]
    public IActionResult Evaluate([FromQuery] string name, [FromQuery] double x)
    {
        if (!Formulas.TryGetValue(name, out var formula)) return NotFound();
        return Ok(formula(x));
    }
}

public class PluginController : ControllerBase
{
    private static readonly string[] Known = { "Mail", "Print" };

    [HttpPost("plugins")]
    public IActionResult Load(string name)
    {
        if (!Known.Contains(name)) return NotFound();
        var assembly = Assembly.Load(name);
        return Ok(assembly.FullName);
    }
}
