public class ProfileController : Controller
{
    [HttpPost("profile")]
    public async Task<IActionResult> Save()
    {
        var account = await accounts.CurrentAsync();
        await TryUpdateModelAsync(account, "", a => a.Name, a => a.City);
        await accounts.SaveAsync(account);
        return Ok();
    }
}

public class AddressController : Controller
{
    [HttpPost]
    public ActionResult Edit(int id, AddressChange change)
    {
        var address = db.Addresses.Find(id);
        address.City = change.City;
        db.SaveChanges();
        return View(address);
    }
}
