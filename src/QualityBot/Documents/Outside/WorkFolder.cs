namespace QualityBot.Documents.Outside;

/// <summary>A folder for one child, readable by nobody else and gone with everything in it afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>By which folders of a run that was cut off are known.</summary>
    private const string Prefix = "qualitybot-child-";

    public string Root { get; } = Directory.CreateTempSubdirectory(Prefix).FullName; // 0700 by itself.

    public string Path(string name) => System.IO.Path.Combine(Root, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A process that is just being killed may still write; the next start of the machine clears its folder.
        }
    }
}
