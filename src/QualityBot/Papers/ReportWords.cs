using QualityDomain.People;
using QualityDomain.Support.Bodies;

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

    /// <summary>A paper about support.</summary>
    /// <param name="About">A pupil's code, a class, a body, or nothing.</param>
    public sealed record OfSupport(PupilSupport.SupportPaper Paper, string About) : ReportWords;

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
            "load" or "нагрузка" => new OfSupport(PupilSupport.SupportPaper.Load, ""),
            "consilium" or "ппк" or "консилиум" => new OfSupport(PupilSupport.SupportPaper.Body, $"{SupportBody.Consilium}"),
            "council" or "совет" or "профилактика" => new OfSupport(PupilSupport.SupportPaper.Body, $"{SupportBody.PreventionCouncil}"),
            "support" or "поддержка" => SupportOf(rest),
            "checks" or "проверка" or "проверки" => SchoolClass.TryParse(rest, out var checkedClass) ? new OfSupport(PupilSupport.SupportPaper.Month, checkedClass.ToString()) : rest.Length == 0 ? new OfSupport(PupilSupport.SupportPaper.Month, "") : new BadClass(rest),
            _ when PupilCode.TryParse(asked, out var code) => new OfSupport(PupilSupport.SupportPaper.Pupil, $"{code}"),
            _ => SchoolClass.TryParse(asked, out var bare) ? new OfClass(bare.ToString()) : new Unknown(asked),
        };
    }

    /// <summary>Of a pupil, of a class, or of the school.</summary>
    private static ReportWords SupportOf(string about) => about.Length == 0 ? new OfSupport(PupilSupport.SupportPaper.Effect, "")
        : PupilCode.TryParse(about, out var code) ? new OfSupport(PupilSupport.SupportPaper.Pupil, $"{code}")
        : SchoolClass.TryParse(about, out var one) ? new OfSupport(PupilSupport.SupportPaper.Register, one.ToString())
        : new BadClass(about);

    /// <summary>Where the first white space is, also one at which no line breaks, as phones write it; below 0: nowhere.</summary>
    private static int Gap(string text) => Array.FindIndex(text.ToCharArray(), char.IsWhiteSpace);
}
