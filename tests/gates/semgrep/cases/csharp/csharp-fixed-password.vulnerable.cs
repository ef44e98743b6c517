public static class Reports
{
    public static SqlConnection Open()
    {
        // ruleid: csharp-fixed-password
        return new SqlConnection("Server=db.example.com;Database=Reports;User Id=reports;Password=Sixteen Lett"); // dl-allow secrets/connection-string-password: planted for the rule
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
