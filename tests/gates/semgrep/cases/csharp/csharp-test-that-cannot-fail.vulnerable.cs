public class CartTests
{
    [Fact]
    public void TotalIsRight()
    {
        new Cart().Total();
        // ruleid: csharp-test-that-cannot-fail
        Assert.True(true);
    }
}

public class MailTests
{
    [TestMethod]
    public void Sends()
    {
        mail.Send();
        // ruleid: csharp-test-that-cannot-fail
        Assert.IsTrue(true);
    }
}
