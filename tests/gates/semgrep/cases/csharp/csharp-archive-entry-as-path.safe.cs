using System.IO.Compression;

public class Unpacker
{
    public void Unzip(string archive, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal)) throw new InvalidDataException(entry.FullName);
            entry.ExtractToFile(target, overwrite: true);
        }
    }

    public void Flat(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
            entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)));
    }

    public void All(string archive, string folder)
    {
        ZipFile.ExtractToDirectory(archive, folder);
    }
}
