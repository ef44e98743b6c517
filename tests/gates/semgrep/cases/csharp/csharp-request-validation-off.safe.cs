public class CommentController : Controller
{
    [ValidateInput(true)]
    public ActionResult Save(int id)
    {
        return RedirectToAction("Index");
    }
}

public partial class EditPage : Page
{
    protected void Page_Init(object sender, EventArgs e)
    {
        Page.Title = "Edit";
    }
}
