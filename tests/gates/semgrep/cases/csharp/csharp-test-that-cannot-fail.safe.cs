public class CartTests
{
    [Fact]
    public void TotalIsRight()
    {
        Assert.Equal(12, new Cart().Add(5).Add(7).Total());
    }
}

public class MailTests
{
    [TestMethod]
    public void Sends()
    {
        Assert.IsTrue(mail.Send());
    }
}
