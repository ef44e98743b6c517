public static class Reports
{
    public static SqlConnection Open()
    {
        // ruleid: csharp-fixed-password
        return new SqlConnection("Server=db.example.com;Database=Reports;User Id=reports;Password=Sixteen Lett");
    }
}

public static class Mail
{
    public static SmtpClient Client()
    {
        return new SmtpClient("mail.example.com")
        {
            // ruleid: csharp-fixed-password
            Credentials = new NetworkCredential("shop", "Sixteen Lett"),
        };
    }
}
