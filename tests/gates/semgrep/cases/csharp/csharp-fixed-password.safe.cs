public static class Reports
{
    public static SqlConnection Open()
    {
        return new SqlConnection("Server=db.example.com;Database=Reports;Integrated Security=true");
    }
}

public static class Mail
{
    public static SmtpClient Client(IConfiguration settings)
    {
        return new SmtpClient("mail.example.com")
        {
            Credentials = new NetworkCredential("shop", settings["Mail:Password"]),
        };
    }
}
