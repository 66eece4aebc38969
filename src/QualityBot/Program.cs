using QualityBot.Cli;

namespace QualityBot;

internal static class Program
{
    public static Task<int> Main(string[] args) => Verbs.Run(args);
}
