class Tools
{
    void Archive(string folder)
    {
        // ok: csharp-shell-command-built
        var info = new ProcessStartInfo("tar");
        info.ArgumentList.Add(folder);
        // ok: csharp-shell-command-built
        Process.Start("git", "status");
    }
}
