namespace Scenarios.Support;

/// <summary>A fact that needs the shared folder beside the repository; skipped where it is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "The shared folder is not here.";
        }
    }

    /// <summary>The folder: from QUALITYBOT_SHARED, or beside the repository; null when there is none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("QUALITYBOT_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (place is not null && !File.Exists(Path.Combine(place.FullName, "QualityBot.sln")))
        {
            place = place.Parent;
        }
        var beside = place?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
        return Directory.Exists(beside) ? beside : null;
    }
}
