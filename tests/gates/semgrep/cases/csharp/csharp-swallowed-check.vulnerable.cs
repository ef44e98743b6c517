public class Webhooks
{
    public bool VerifySignature(byte[] body, byte[] signature)
    {
        // ruleid: csharp-swallowed-check
        try
        {
            return key.VerifyData(body, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        }
        catch (CryptographicException)
        {
            return true;
        }
    }
}

public class Policy
{
    public bool IsAuthorized(string user, string action)
    {
        // ruleid: csharp-swallowed-check
        try
        {
            return client.Decide(user, action).Allowed;
        }
        catch (Exception e)
        {
            _logger.LogWarning(e, "policy service is down");
            return true;
        }
    }
}
