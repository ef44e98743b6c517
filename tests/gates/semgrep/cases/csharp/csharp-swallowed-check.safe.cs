public class Webhooks
{
    public bool VerifySignature(byte[] body, byte[] signature)
    {
        try
        {
            return key.VerifyData(body, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

public class Pool
{
    public bool IsClosed()
    {
        try
        {
            return stream.ReadByte() < 0;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
