class Digests
{
    byte[] Digest(byte[] content)
    {
        // ruleid: csharp-weak-hash
        using var md5 = MD5.Create();
        // ruleid: csharp-weak-hash
        return SHA1.HashData(md5.ComputeHash(content));
    }
}
