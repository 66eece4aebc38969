using QualityDomain;
using QualityDomain.Assessments.Map;
using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Statistics;
using Figures = QualityBot.Assessments.Texts;

namespace QualityBot.Assessments.Measures;

/// <content>What stands out, in one line.</content>
internal static partial class Texts
{
    private const int Longest = 150;

    public static string Title(Observation one) => one.Marker is { } marker
        ? $"{Where(one.Group)}: {Figures.MarkerWording} – {Figures.Detail(marker)}"
        : Title(one.Kind, one.Group, one.Items, one.Skill, one.N, one.Count, one.Share, one.Interval, null);

    public static string Title(Finding one) => Title(one.Kind, one.Group, one.Items, one.Skill, one.N, one.Count, one.Share, one.Interval, one.Marker);

    private static string Title(FindingKind kind, string? group, ValueList<string> items, string? skill, int n, int count, double? share, Interval? interval, string? marker) => kind switch
    {
        FindingKind.LowResult => $"{Where(group)}: «2» у {count} из {n}, {Percent(share, interval)}",
        FindingKind.WeakSkill => $"{Where(group)}: умение «{skill}» – {Percent(share, interval)}",
        FindingKind.WeakTask => $"{Where(group)}: {Tasks(items)}{(skill is null ? "" : $" («{skill}»)")} – {Percent(share, interval)}",
        FindingKind.ClassBelow => $"{Where(group)}: ниже других классов сразу в {RussianText.Count(items.Count, "задании", "заданиях", "заданиях")} ({string.Join(", ", items)})",
        FindingKind.JournalBelow => $"{Where(group)}: отметки за работу ниже, чем в журнале: понизили {count} из {n}{Quality(share, interval)}",
        FindingKind.JournalAbove => $"{Where(group)}: отметки за работу выше, чем в журнале: повысили {count} из {n}{Quality(share, interval)} – {Figures.MarkerWording}",
        FindingKind.JournalMatches => $"{Where(group)}: работа и журнал сходятся, подтвердили {count} из {n}",
        FindingKind.Marker => $"{Where(group)}: {Figures.MarkerWording} – {Sign(marker)}",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    /// <summary>A few words for the head of a screen.</summary>
    public static string Short(Observation one) => Engine.RichText.Shorten(Title(one), Longest);

    private static string Where(string? group) => Figures.Called(group) ?? "Все классы";

    private static string Tasks(ValueList<string> items) => items.Count == 1 ? $"задание {items[0]}" : $"задания {string.Join(", ", items)}";

    /// <summary>«20 % (9–39)».</summary>
    private static string Percent(double? share, Interval? interval) => share is not { } known ? "мало данных"
        : $"{Whole(known)}{RussianText.NoBreakSpace}%{(interval is { } range ? $" ({Whole(range.Low)}–{Whole(range.High)})" : "")}";

    /// <summary>The shift of quality, where it is sure.</summary>
    private static string Quality(double? share, Interval? interval) => share is null || interval is not { } range || range is { Low: <= 0, High: >= 0 } ? "" : $", качество {Shift(share, interval)}";

    private static string Shift(double? share, Interval? interval) => share is not { } known ? "мало данных"
        : $"{Figures.Signed(known)}{(interval is { } range ? $", {Figures.Between(range)}" : "")}";

    private static string Whole(double share) => RussianText.Number((decimal)share * 100, 0);

    private static string Sign(string? marker) => marker switch
    {
        nameof(Marker.BoundaryPeak) => "много работ ровно на границе отметки",
        nameof(Marker.MarksAgainstScale) => "отметки не по шкале",
        nameof(Marker.NarrowSpread) => "баллы лежат очень тесно",
        nameof(Marker.AboveTheParallel) => "класс заметно выше параллели",
        nameof(Marker.IdenticalAnswers) => "одинаковые работы",
        nameof(Marker.JournalDisagreement) => "отметки за работу и в журнале расходятся в одну сторону",
        nameof(Marker.NobodySkipped) => "никто не пропустил ни одного задания",
        nameof(Marker.NotConfirmedLater) => "более поздние результаты ниже",
        nameof(Marker.DynamicsApart) => "отметки изменились иначе, чем в параллели",
        _ => throw new InvalidOperationException($"No words for {marker}."),
    };
}
