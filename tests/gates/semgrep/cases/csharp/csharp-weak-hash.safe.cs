class Digests
{
    byte[] Digest(byte[] content)
    {
        // ok: csharp-weak-hash
        return SHA256.HashData(content);
    }
}
