namespace QualityBot.Tests.Support;

/// <summary>Finds the folders of the repository from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Up(AppContext.BaseDirectory);

    public static string Samples => Path.Combine(Root, "samples");

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "QualityBot.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Up(parent)
        : throw new DirectoryNotFoundException("QualityBot.sln");
}
