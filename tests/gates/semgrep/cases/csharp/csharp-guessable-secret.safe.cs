public class Resets
{
    public string Start(string user)
    {
        var resetToken = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        Save(user, resetToken);
        return resetToken;
    }
}

public static class Retry
{
    public static async Task Wait(int attempt)
    {
        var random = new Random();
        var delay = random.Next(100, 200) * attempt;
        await Task.Delay(delay);
    }
}
