public class Resets
{
    public string Start(string user)
    {
        var random = new Random();
        // ruleid: csharp-guessable-secret
        var resetToken = random.Next(100000, 999999).ToString();
        Save(user, resetToken);
        return resetToken;
    }
}

public static class Passwords
{
    public static string GeneratePassword()
    {
        var letters = new char[12];
        for (var i = 0; i < letters.Length; i++) letters[i] = Alphabet[RandomNumberGenerator.GetInt32(Alphabet.Length)];
        // ruleid: csharp-guessable-secret
        var password = new string(letters) + Random.Shared.Next(10);
        return password;
    }
}
