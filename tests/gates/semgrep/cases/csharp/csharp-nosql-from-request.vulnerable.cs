using Microsoft.AspNetCore.Mvc;
using MongoDB.Bson;
using MongoDB.Driver;

public class ItemsController : ControllerBase
{
    private readonly IMongoCollection<Item> _items;

    [HttpGet]
    public IActionResult Find(string name)
    {
        // ruleid: csharp-nosql-from-request
        var filter = BsonDocument.Parse("{ name: '" + name + "' }");
        return Ok(_items.Find(filter).ToList());
    }

    [HttpGet("by")]
    public async Task<IActionResult> By([FromQuery] string where)
    {
        // ruleid: csharp-nosql-from-request
        return Ok(await _items.Find($"{{ $where: \"{where}\" }}").ToListAsync());
    }
}
