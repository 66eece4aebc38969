using QualityDomain;

namespace QualityBot.Papers;

/// <content>What cells of tables of decisions say.</content>
internal static partial class Texts
{
    public const string SchoolPapers = "протоколы, планы и приказы школы";
    public const string InArchive = "в архиве, исполнение не отслеживалось";
    public const string NothingPostponed = "Сроки исполнения не переносились.";
    public const string NothingToMind = "Просроченных решений и отчётов, ожидающих подтверждения, нет.";

    public static string ChartTitle(DateOnly today) => $"Исполнение на {RussianText.ShortDay(today)}";

    public static string AndMore(int helpers) => $" и ещё{RussianText.NoBreakSpace}{helpers}";

    public static string Helping(string names) => $"; участвуют: {names}";

    public static string DueAfter(DateOnly due, DateOnly original) => $"{RussianText.ShortDay(due)} (был {RussianText.ShortDay(original)})";

    public static string Until(DateOnly last) => $"до {RussianText.ShortDay(last)}";

    public static string By(DateOnly due) => $"к {RussianText.ShortDay(due)} – ";

    public static string TakenOff(string? why) => why is { Length: > 0 } ? $"снято: {why}" : "снято";

    public static string DoneSoOften(int times, int late, DateOnly? last) =>
        $"выполнено – {RussianText.Count(times, "раз", "раза", "раз")}{(late > 0 ? $", позже срока – {late}" : "")}{(last is { } day ? $", последний – {RussianText.ShortDay(day)}" : "")}";

    public static string MoreDays(int days) => $"и ещё {RussianText.Count(days, "срок", "срока", "сроков")}";

    public static string PostponementsOf(TrackedDecision one) =>
        one.Postponements.Count == 0 ? "нет" : string.Join("; ", one.Postponements.Select(moved => $"с {RussianText.ShortDay(moved.From)}: {moved.Reason}"));
}
