public partial class WizardPage : Page
{
    protected void Page_Init(object sender, EventArgs e)
    {
        // ruleid: csharp-viewstate-unsigned
        EnableViewStateMac = false;
    }
}

public static class Pages
{
    public static void Prepare(Page page)
    {
        // ruleid: csharp-viewstate-unsigned
        page.EnableViewStateMac = false;
    }
}
