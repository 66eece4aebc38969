namespace QualityBot.Cli;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 1;

    /// <summary>Bad input or usage; one Russian sentence on stderr, nothing on stdout.</summary>
    public const int BadInput = 2;

    /// <summary>Configuration, store or lock.</summary>
    public const int Setup = 3;
}
