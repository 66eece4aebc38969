using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>What the words after /report ask for, in Russian or English.</summary>
internal abstract record ReportWords
{
    private ReportWords() { }

    public sealed record Execution : ReportWords;

    public sealed record Register : ReportWords;

    public sealed record Overdue : ReportWords;

    /// <param name="Class">In canonical form.</param>
    public sealed record OfClass(string Class) : ReportWords;

    /// <summary>A class was meant, but the text is none.</summary>
    public sealed record BadClass(string Asked) : ReportWords;

    /// <param name="Name">The beginning of a name; empty: the asker's own list.</param>
    public sealed record TasksOf(string Name) : ReportWords;

    public sealed record Unknown(string Asked) : ReportWords;

    /// <summary>Reads «/report класс 5а»; null when nothing follows the command, or when the text is the key of the menu.</summary>
    public static ReportWords? Read(string text)
    {
        if (!text.StartsWith('/') || Gap(text) is not (> 0 and var space) || text[space..].Trim() is not { Length: > 0 } asked)
        {
            return null;
        }

        var end = Gap(asked);
        var (word, rest) = end < 0 ? (asked, "") : (asked[..end], asked[end..].Trim());
        return Folded.Of(word) switch
        {
            "class" or "класс" or "кл" or "кл." => SchoolClass.TryParse(rest, out var one) ? new OfClass(one.ToString()) : new BadClass(rest),
            "overdue" or "просрочено" or "просроченные" or "просрочка" => new Overdue(),
            "execution" or "исполнение" or "выполнение" => new Execution(),
            "register" or "реестр" => new Register(),
            "tasks" or "задачи" => new TasksOf(rest),
            _ => SchoolClass.TryParse(asked, out var bare) ? new OfClass(bare.ToString()) : new Unknown(asked),
        };
    }
    /// <summary>Where the first white space is, also one at which no line breaks, as phones write it; below 0: nowhere.</summary>
    private static int Gap(string text) => Array.FindIndex(text.ToCharArray(), char.IsWhiteSpace);
}
