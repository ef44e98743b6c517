public class FormulaController : ControllerBase
{
    [HttpPost("formula")]
    public async Task<IActionResult> Evaluate([FromBody] string formula)
    {
        // ruleid: csharp-code-from-request
        var value = await CSharpScript.EvaluateAsync<double>(formula);
        return Ok(value);
    }
}

public class PluginController : ControllerBase
{
    [HttpPost("plugins")]
    public IActionResult Load(string name)
    {
        // ruleid: csharp-code-from-request
        var assembly = Assembly.LoadFrom(name);
        return Ok(assembly.FullName);
    }
}
