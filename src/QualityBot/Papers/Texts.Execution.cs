using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.Papers;

/// <content>The paper on how decisions of a meeting were carried out.</content>
internal static partial class Texts
{
    /// <summary>What the heading says for a title that begins so: the genitive of ordinary titles.</summary>
    private static readonly (string Beginning, string Genitive)[] Genitives =
    [
        ("заседание", "заседания"), ("педагогический совет", "педагогического совета"), ("малый педагогический совет", "малого педагогического совета"),
        ("августовский педагогический совет", "августовского педагогического совета"), ("педсовет", "педагогического совета"), ("методический совет", "методического совета"), ("совет школы", "Совета школы"),
        ("управляющий совет", "Управляющего совета"), ("совещание", "совещания"), ("общешкольное родительское собрание", "общешкольного родительского собрания"),
        ("родительское собрание", "родительского собрания"), ("общее собрание", "общего собрания"), ("план", "плана"), ("приказ", "приказа"), ("программа", "программы"),
    ];

    /// <summary>«о выполнении решений педагогического совета»; without a case that is surely right, without the name.</summary>
    public static string ExecutionHeading(Meeting meeting)
    {
        var whose = Genitive(OneLine(meeting.Title));
        return meeting.Kind switch
        {
            DecisionKind.Council => $"о выполнении решений{(whose.Length > 0 ? $" {whose}" : $" («{OneLine(meeting.Title)}»)")}",
            DecisionKind.Order => whose.StartsWith("приказа", StringComparison.Ordinal) ? $"об исполнении {whose}" : $"об исполнении приказа («{OneLine(meeting.Title)}»)",
            DecisionKind.Plan => whose.Length > 0 ? $"о выполнении {whose}" : $"о выполнении плана («{OneLine(meeting.Title)}»)",
            DecisionKind.Founder => $"об исполнении поручения учредителя («{OneLine(meeting.Title)}»)",
            DecisionKind.MonthlyCheck => "о проведении ежемесячного контроля",
            _ => throw new InvalidOperationException($"No words for {meeting.Kind}."),
        };
    }

    public static string ExecutionSummary(Meeting meeting, Figures figures, DateOnly today) => string.Join(' ', new[]
    {
        $"{Capital(Source(meeting))} содержит {ItemsOf(meeting.Kind, figures.All)}.",
        figures.ToBeDone == 0 ? "Исполнению ничего не подлежит." : $"На {RussianText.Day(today)}: {FiguresInWords(figures)}.",
        Aside(figures),
    }.Where(part => part.Length > 0));

    public static string ExecutionWords(Meeting meeting, Figures figures, PaperFacts facts) => string.Join('\n', new[]
    {
        $"{Capital(Source(meeting))}: {ItemsOf(meeting.Kind, figures.All)}.",
        figures.ToBeDone == 0 ? "Исполнению ничего не подлежит." : $"{Capital(FiguresInWords(figures))}.",
        Aside(figures),
        facts.Hidden == 0 ? "" : OnlyAPart(facts.Decisions.Count, facts.Hidden),
    }.Where(part => part.Length > 0));

    public static string Attention(TrackedDecision one, Standing standing, PaperFacts facts)
    {
        var who = LeadsOf(one, facts);
        return standing switch
        {
            Standing.Overdue => $"Решение №{RussianText.NoBreakSpace}{one.Decision.Number}: {OverdueOf(one, facts.Today)} ({who}).",
            Standing.Reported => $"Решение №{RussianText.NoBreakSpace}{one.Decision.Number}: отчёт ждёт подтверждения ({who}).",
            _ => $"Решение №{RussianText.NoBreakSpace}{one.Decision.Number}: {NobodyInCharge}.",
        };
    }

    /// <summary>«просрочено на 5 дней», by the oldest due day that was missed.</summary>
    public static string OverdueOf(TrackedDecision one, DateOnly today) =>
        $"{OverdueWord} {ByDays(one.OverdueSince(today)!.Value, today)}";

    private static string ItemsOf(DecisionKind kind, int n) => kind == DecisionKind.Council ? CountOf(n) : kind == DecisionKind.Founder ? RussianText.Count(n, "поручение", "поручения", "поручений") : RussianText.Count(n, "пункт", "пункта", "пунктов");

    private static string Genitive(string title)
    {
        var lower = title.ToLowerInvariant();
        if (lower.IndexOf("заседания ", StringComparison.Ordinal) is >= 0 and var at)
        {
            return title[(at + "заседания ".Length)..]; // «Протокол заседания педагогического совета» has the case already.
        }

        var (beginning, genitive) = Genitives.FirstOrDefault(one => lower.StartsWith(one.Beginning, StringComparison.Ordinal));
        return beginning is null ? "" : genitive + title[beginning.Length..];
    }
}
