using QualityBot.Engine;
using QualityDomain;
using QualityDomain.FollowUp;

namespace QualityBot.Papers;

/// <content>The registers, the page of a class, a person's list.</content>
internal static partial class Texts
{
    /// <summary>More than that are not listed in the chat; the file has them all.</summary>
    private const int ListedInChat = 5;

    public static string RegisterSummary(Figures figures) => figures.All == 0
        ? "В реестре пока нет ни одного решения."
        : $"В реестре {CountOf(figures.All)}{(figures.ToBeDone == 0 ? "" : $": {FiguresInWords(figures)}")}. {Aside(figures)}".TrimEnd();

    public static string RegisterWords(Figures figures, PaperFacts facts) => WithPart(RegisterSummary(figures), facts);

    public static string OverdueSummary(int late, PaperFacts facts) => late == 0
        ? $"На {RussianText.Day(facts.Today)} просроченных решений нет."
        : $"На {RussianText.Day(facts.Today)} {RussianText.Plural(late, "просрочено", "просрочены", "просрочено")} {CountOf(late)}. Решения, по которым отчёт сдан и ждёт подтверждения, просроченными не считаются.";

    public static string OverdueWords(IReadOnlyList<TrackedDecision> late, PaperFacts facts) => WithPart(string.Join('\n', new[]
    {
        late.Count == 0 ? OverdueSummary(0, facts) : $"На {RussianText.Day(facts.Today)} – {CountOf(late.Count)}:",
    }
    .Concat(late.Take(ListedInChat).Select(one => $"№ {one.Decision.Number} {RichText.Shorten(OneLine(one.Decision.Text), 70)} – {OverdueOf(one, facts.Today)}, {LeadsOf(one, facts)}"))
    .Concat(late.Count > ListedInChat ? [$"и ещё {late.Count - ListedInChat} – в файле."] : [])), facts);

    public static string ClassSummary(string name, int grade, Figures figures) => figures.All == 0
        ? $"Решений, в которых названы класс {name} или {grade}-е классы, нет."
        : $"Класса {name} или {grade}-х классов {RussianText.Plural(figures.All, "касается", "касаются", "касаются")} {CountOf(figures.All)}{(figures.ToBeDone == 0 ? "" : $": {FiguresInWords(figures)}")}. {Aside(figures)}".TrimEnd();

    public static string ClassWords(string name, int grade, IReadOnlyList<string> teachers, Figures figures, PaperFacts facts) =>
        WithPart($"Классный руководитель: {(teachers.Count == 0 ? "не назначен" : string.Join(", ", teachers))}.\n{ClassSummary(name, grade, figures)}", facts);

    public static string TasksSummary(int open, int overdue, int done, DateOnly since) =>
        (open == 0 ? "Открытых задач нет." : $"Открытых задач – {open}, {(overdue == 0 ? "просроченных нет" : $"из них просрочено – {overdue}")}.")
        + (done == 0 ? "" : $" С {RussianText.Day(since)} выполнено – {done}.");

    public static string PartOf(Part part) => part switch
    {
        Part.Lead => "ведёт",
        Part.CoExecutor => "участвует",
        Part.Group => "отмечает группу",
        Part.Share => "выполняет часть",
        _ => throw new InvalidOperationException($"No words for {part}."),
    };

    public static string CardState(Assignment card, DateOnly today) => card switch
    {
        { Due: { } due } when card.IsOverdue(today) => $"{OverdueWord} {ByDays(due, today)}",
        { State: AssignmentState.Reported } => Reported,
        { State: AssignmentState.Acknowledged, Reason: { } why } => $"на доработке: {why}",
        { Due: null } => Waiting,
        _ => InWork,
    };

    private static string LeadsOf(TrackedDecision one, PaperFacts facts) =>
        string.Join(", ", one.People(Part.Lead).Select(facts.NameOf)) is { Length: > 0 } names ? names : NobodyInCharge;

    private static string WithPart(string words, PaperFacts facts) => facts.Hidden == 0 ? words : $"{words}\n{OnlyAPart(facts.Decisions.Count, facts.Hidden)}";
}
