public partial class WizardPage : Page
{
    protected void Page_Init(object sender, EventArgs e)
    {
        EnableViewStateMac = true;
    }
}

public static class Pages
{
    public static void Prepare(Page page)
    {
        page.EnableViewState = false;
    }
}
