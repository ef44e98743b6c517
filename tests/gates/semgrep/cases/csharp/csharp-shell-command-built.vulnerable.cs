class Tools
{
    void Archive(string folder)
    {
        // ruleid: csharp-shell-command-built
        Process.Start("cmd.exe", "/c dir " + folder);
        // ruleid: csharp-shell-command-built
        var info = new ProcessStartInfo("tar", $"czf out.tgz {folder}");
    }
}
