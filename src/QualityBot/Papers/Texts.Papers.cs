using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <content>The words that several papers share.</content>
internal static partial class Texts
{
    public const string Somebody = "сотрудник";
    public const string InTime = "выполнено в срок";
    public const string LateDone = "выполнено позже срока";
    public const string DoneWord = "выполнено";
    public const string DoneWithoutDay = "выполнено (срок не определялся)";
    public const string Reported = "на подтверждении";
    public const string InWork = "в работе";
    public const string Waiting = "ожидает начала срока";
    public const string OverdueWord = "просрочено";
    public const string NobodyInCharge = "исполнитель не назначен";
    public const string NoDeadline = "не установлен";
    public const string Number = "№";
    public const string DecisionColumn = "Решение";
    public const string ResponsibleColumn = "Ответственный";
    public const string DueColumn = "Срок";
    public const string StateColumn = "Исполнение";
    public const string Director = "Директор";
    public const string Deputy = "Заместитель директора по УВР";

    /// <summary>Who sits at the school's own machine and has no name for the program.</summary>
    public const string OnTheMachine = "командой на компьютере школы";

    public static string Made(PaperFrame frame, string from) =>
        $"{MadeBy(frame)} Источник: {from}; отметки исполнителей в QualityBot на момент формирования.";

    public static string MadeBy(PaperFrame frame) => $"Сформировано {RussianText.ShortDay(frame.Today)} в {frame.Made:HH:mm}, {frame.By.TrimEnd('.')}.";

    public static string OnDay(DateOnly today) => $"по состоянию на {RussianText.Day(today)}";

    /// <summary>Said when the maker of a paper does not see everything, so that nobody takes a part for the whole.</summary>
    public static string OnlyAPart(int shown, int hidden) => $"Учтены решения, доступные составителю: {shown} из {shown + hidden}.";

    public static string CountOf(int n) => RussianText.Count(n, "решение", "решения", "решений");

    public static string Days(int n) => RussianText.Count(n, "день", "дня", "дней");

    /// <summary>«на 5 дней», «на 1 день».</summary>
    public static string ByDays(DateOnly due, DateOnly day) => $"на {Days(day.DayNumber - due.DayNumber)}";

    /// <summary>«протокол № 3 от 30.08.2026», «план», as far as the document tells.</summary>
    public static string Source(Meeting meeting) => string.Join(' ', new[]
    {
        meeting.Kind switch
        {
            DecisionKind.Council => "протокол",
            DecisionKind.Plan => "план",
            DecisionKind.Order => "приказ",
            DecisionKind.Founder => "письмо",
            _ => "ежемесячный контроль",
        },
        meeting.Number is { Length: > 0 } number ? $"№{RussianText.NoBreakSpace}{number}" : "",
        meeting.HeldOn is { } day ? $"от {RussianText.ShortDay(day)}" : meeting.DateAsWritten is { Length: > 0 } written ? $"({written})" : "",
    }.Where(part => part.Length > 0));

    /// <summary>«Педагогический совет, протокол № 3 от 30.08.2026».</summary>
    public static string SourceWithTitle(Meeting? meeting) => meeting is null ? "Записаны без документа" : Source(meeting) is var source && source.Contains(' ', StringComparison.Ordinal)
        ? $"{Capital(OneLine(meeting.Title))}, {source}"
        : Capital(OneLine(meeting.Title)); // A bare «план» behind its own title tells nothing.

    /// <summary>The same in a narrow column: a letter by its number alone, its title is a sentence long.</summary>
    public static string SourceBriefly(Meeting? meeting) => meeting is { Kind: DecisionKind.Founder, Number.Length: > 0 } ? Capital(Source(meeting)) : SourceWithTitle(meeting);

    /// <summary>«11.09.2026», «11.09.2026, 15:00».</summary>
    public static string Due(DateOnly due, TimeOnly? hour) => RussianText.ShortDay(due) + (hour is { } time ? $", {FollowUp.Texts.Hour(time)}" : "");

    /// <summary>The figures in one sentence; every count but the first two has its share of what is to be done.</summary>
    public static string FiguresInWords(Figures figures)
    {
        var parts = new List<string> { $"выполнено – {WithShare(figures, figures.Done)}{OfThem(figures)}" };
        AddUnlessNought(figures.Reported, Reported);
        AddUnlessNought(figures.InWork, InWork);
        AddUnlessNought(figures.Waiting, Waiting);
        parts.Add($"{OverdueWord} – {(figures.Overdue == 0 ? "нет" : WithShare(figures, figures.Overdue))}");
        return string.Join("; ", parts);

        void AddUnlessNought(int count, string word)
        {
            if (count > 0)
            {
                parts.Add($"{word} – {WithShare(figures, count)}");
            }
        }
    }

    /// <summary>What shares leave out, and what was postponed; empty when there is neither.</summary>
    public static string Aside(Figures figures) => string.Join(' ', new[]
    {
        figures.Cancelled > 0 ? $"Снято с контроля – {figures.Cancelled}, в долях не учтено." : "",
        figures.Archived > 0 ? $"В архиве, исполнение не отслеживалось – {figures.Archived}, в долях не учтено." : "",
        figures.Postponed > 0 ? $"Срок переносился у {RussianText.Count(figures.Postponed, "решения", "решений", "решений")}." : "",
    }.Where(part => part.Length > 0));

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A post within a sentence; «ОБЗР» stays as it is.</summary>
    public static string Small(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string OfThem(Figures figures) => figures switch
    {
        { Done: 0 } => "",
        _ when figures.InTime == figures.Done => ", всё в срок",
        _ => ", в том числе " + string.Join(", ", new[]
        {
            figures.InTime > 0 ? $"в срок – {figures.InTime}" : "",
            figures.Late > 0 ? $"позже срока – {figures.Late}" : "",
            figures.DoneWithoutDay > 0 ? $"без определённого срока – {figures.DoneWithoutDay}" : "",
        }.Where(part => part.Length > 0)),
    };

    private static string WithShare(Figures figures, int count) => count == 0 ? "0" : $"{count} ({RussianText.Percent(figures.ShareOf(count))})";

    /// <summary>What became of one due day, without its proof.</summary>
    public static string StateOf(Matter matter, DateOnly today) => (Standings.Of(matter, today), Standings.DoneOn(matter), matter.Occurrence.Due) switch
    {
        (Standing.InTime or Standing.Done, { } day, _) => $"выполнено {RussianText.ShortDay(day)}",
        (Standing.Late, { } day, { } due) => $"выполнено {RussianText.ShortDay(day)}, {ByDays(due, day)} позже срока",
        (Standing.InTime or Standing.Late or Standing.Done, _, _) => DoneWord,
        (Standing.Reported, { } day, _) => $"отчёт от {RussianText.ShortDay(day)} ждёт подтверждения",
        (Standing.Reported, _, _) => "отчёт ждёт подтверждения",
        (Standing.Overdue, _, { } due) => $"{OverdueWord} {ByDays(due, today)}",
        (Standing.Waiting, _, _) => Waiting,
        (Standing.Cancelled, _, _) => $"снято{(matter.Assignments.Select(card => card.Reason).FirstOrDefault(why => why is not null) is { } why ? $": {why}" : "")}",
        _ when matter.Lead is { Reason: { } why } => $"{InWork}, возвращено на доработку: {why}",
        _ when matter is { Lead: { IsClosed: false }, Occurrence.Kind: DueKind.Review } => "выполняется постоянно",
        _ => InWork,
    };

    /// <summary>«подтверждение: приказ № 112 от 15.09».</summary>
    public static string ProofOf(Proof proof) => proof.Kind == ProofKind.File ? $"Подтверждение: файл «{OneLine(proof.Text)}»" : $"Подтверждение: {OneLine(proof.Text)}";
}
