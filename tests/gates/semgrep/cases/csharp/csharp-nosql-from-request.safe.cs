using Microsoft.AspNetCore.Mvc;
using MongoDB.Bson;
using MongoDB.Driver;

public class ItemsController : ControllerBase
{
    private readonly IMongoCollection<Item> _items;

    [HttpGet]
    public IActionResult Find(string name)
    {
        var filter = Builders<Item>.Filter.Eq(item => item.Name, name);
        return Ok(_items.Find(filter).ToList());
    }

    [HttpGet("recent")]
    public IActionResult Recent(int days)
    {
        var sort = BsonDocument.Parse("{ createdAt: -1 }");
        return Ok(_items.Find(item => item.Age < days).Sort(sort).ToList());
    }
}
