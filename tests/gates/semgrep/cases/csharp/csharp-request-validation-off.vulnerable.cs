public class CommentController : Controller
{
    // ruleid: csharp-request-validation-off
    [ValidateInput(false)]
    public ActionResult Save(int id)
    {
        return RedirectToAction("Index");
    }
}

public partial class EditPage : Page
{
    protected void Page_Init(object sender, EventArgs e)
    {
        // ruleid: csharp-request-validation-off
        Page.ValidateRequest = false;
    }
}
