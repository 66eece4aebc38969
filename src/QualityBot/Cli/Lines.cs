using System.Text;

namespace QualityBot.Cli;

/// <summary>Input of the verbs that read one thing a line: a file, or standard input as «-».</summary>
internal static class Lines
{
    /// <exception cref="BadInputException">The file is not there.</exception>
    public static IEnumerable<string> Of(string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new BadInputException(Texts.NoFile(file));
        }

        using var reader = file == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(file, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The text with its «\n» turned into line breaks.</summary>
    public static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
