using System.IO.Compression;
using System.Formats.Tar;

public class Unpacker
{
    public void Unzip(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
        {
            var target = Path.Combine(folder, entry.FullName);
            // ruleid: csharp-archive-entry-as-path
            entry.ExtractToFile(target, overwrite: true);
        }
    }

    public void Untar(Stream stream, string folder)
    {
        using var reader = new TarReader(stream);
        while (reader.GetNextEntry() is { } entry)
        {
            // ruleid: csharp-archive-entry-as-path
            using var output = File.Create(Path.Combine(folder, entry.Name));
            entry.DataStream?.CopyTo(output);
        }
    }
}
