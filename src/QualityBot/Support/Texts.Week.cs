using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <content>The week of extra lessons by their timetable.</content>
internal static partial class Texts
{
    public const string WeekKey = "Неделя занятий";
    public const string WeekWithout = "Хорошо: на этой неделе ничего не записываю.";

    private static readonly string[] ShortDays = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб"];

    public static string DaysKey(SupportPlan plan) => plan.Days.Count == 0 ? "📅 Дни занятий" : $"📅 {DaysOf(plan)}";

    public static string DayKey(int day, bool chosen) => chosen ? $"✅ {ShortDays[day - 1]}" : ShortDays[day - 1];

    public static RichText AskDays(string code) => RichText.Of($"<b>{code}</b>. По каким дням занятия? Тогда неделю можно записать одним нажатием: «Неделя занятий».");

    public static RichText AskWeek(WeekFacts facts) => RichText.Lines(
    [
        RichText.Of($"<b>Занятия {WeekOf(facts)}</b>"),
        "Отмечено всё, что стоит в расписании и ещё не записано. Снимите то, чего не было.",
        .. facts.Untimed == 0 ? ValueList.Of<RichText>([]) : [Untimed(facts.Untimed)],
    ]);

    public static string WeekLessonKey(IEnumerable<TimetabledLesson> group, WeekFacts facts, bool held)
    {
        var lessons = group.ToList();
        var who = facts.People.TryGetValue(lessons[0].Plan.LeadId ?? 0, out var lead) ? $" · {lead.FamilyName}" : "";
        return RichText.Shorten($"{(held ? "✅" : "▫️")} {ShortDays[((int)lessons[0].On.DayOfWeek + 6) % 7]} {facts.Roster.Codes(lessons.Select(lesson => lesson.Plan.PupilId))} · {lessons[0].Plan.Gaps[0]}{who}", 60);
    }

    public static string WeekDoneKey(int held) => held == 0 ? "Ничего не было" : $"Записать {RussianText.Count(held, "занятие", "занятия", "занятий")}";

    public static RichText WeekSaved(int lessons, WeekFacts facts) => RichText.Of($"✅ <b>Записано: {RussianText.Count(lessons, "занятие", "занятия", "занятий")}</b> {WeekOf(facts)}.");

    public static RichText WeekTakenBack(int lessons) => $"Отменено: {RussianText.Count(lessons, "занятие", "занятия", "занятий")}.";

    public static RichText NothingInTheWeek(WeekFacts facts) => RichText.Lines(
    [
        $"{Capital(WeekOf(facts))} записывать нечего: всё, что стоит в расписании занятий, уже записано.",
        .. facts.Untimed == 0 ? ValueList.Of<RichText>([]) : [Untimed(facts.Untimed)],
    ]);

    private static RichText Untimed(int plans) => $"Без дней недели: {RussianText.Count(plans, "план", "плана", "планов")}. Дни отмечаются в карточке плана.";

    private static string DaysOf(SupportPlan plan) => string.Join(", ", plan.Days.Select(day => ShortDays[day - 1].ToLowerInvariant()));

    /// <summary>«за неделю 7–13 сентября».</summary>
    private static string WeekOf(WeekFacts facts) => $"за неделю {RussianText.DayMonth(facts.Monday)} – {RussianText.DayMonth(facts.Monday.AddDays(6))}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
