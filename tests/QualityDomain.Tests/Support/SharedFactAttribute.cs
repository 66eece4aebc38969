namespace QualityDomain.Tests.Support;

/// <summary>A fact about the shared reference files; it is skipped where they are absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Path is null ? "The folder shared/ is not beside this checkout." : null;
}

/// <summary>The folder of reference files beside the checkout, or where QUALITYBOT_SHARED says.</summary>
public static class SharedFolder
{
    public static string? Path { get; } = Find();

    public static string[] Lines(params string[] parts) => File.ReadAllLines(System.IO.Path.Combine([Path!, .. parts]));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("QUALITYBOT_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "QualityBot.sln")))
            {
                var shared = System.IO.Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
