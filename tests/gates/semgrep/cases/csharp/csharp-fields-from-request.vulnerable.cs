public class ProfileController : Controller
{
    [HttpPost("profile")]
    public async Task<IActionResult> Save()
    {
        var account = await accounts.CurrentAsync();
        // ruleid: csharp-fields-from-request
        await TryUpdateModelAsync(account);
        await accounts.SaveAsync(account);
        return Ok();
    }
}

public class AddressController : Controller
{
    [HttpPost]
    public ActionResult Edit(int id)
    {
        var address = db.Addresses.Find(id);
        // ruleid: csharp-fields-from-request
        UpdateModel(address);
        db.SaveChanges();
        return View(address);
    }
}
