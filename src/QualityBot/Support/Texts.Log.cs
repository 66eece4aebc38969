using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;

namespace QualityBot.Support;

/// <content>The log of lessons.</content>
internal static partial class Texts
{
    public const string UndoKey = "Отменить";
    public const string WasYesterdayKey = "Это было вчера";
    public const string WasTodayKey = "Это было сегодня";
    public const string LogKey = "Записать";
    public const string DoNotKey = "Не надо";
    public const string NoTopicKey = "Без темы";
    public const string NotLogged = "Хорошо, не записываю.";
    public const string LessonIsGone = "Это занятие уже отменено.";
    public const string TopicIsLong = "Тема длинновата: хватит нескольких слов.";
    public const string UseButtonsOrLine = "Выберите кнопкой или напишите одной строкой: занятие с 5А-07 по дробям, 40 мин.";

    public static string AgainKey(LastLesson lesson, Roster roster) => RichText.Shorten($"↻ {roster.Codes(lesson.Pupils)}{(lesson.Topic.Length > 0 ? $" · {lesson.Topic}" : $" · {KindWords(lesson.Kind)}")}", 60);

    public static RichText AskLog(bool hasRecent) => RichText.Lines(
    [
        RichText.Of($"<b>Что провели?</b>"),
        hasRecent ? "Как в прошлый раз — одна кнопка. Новое — выберите класс." : "Выберите класс.",
        "Или одной строкой: занятие с 5А-07 по дробям, 40 мин, вчера.",
    ]);

    public static RichText AskPupils(string name, ClassStyle style) => RichText.Of($"<b>{Written(name, style)}</b>. С кем занимались? Отметьте номера.");

    public static RichText AskTopic(string codes) => RichText.Of($"<b>{codes}</b>. Какая тема? Выберите или напишите.");

    public static RichText WouldLog(LogWork.Heard heard, Roster roster, ValueList<string> unread, DateOnly today) => RichText.Lines(
    [
        RichText.Of($"<b>Записать?</b> {Lesson(heard, roster.Codes(heard.Pupils), today)}"),
        .. unread.Count == 0 ? ValueList.Of<RichText>([]) : [$"Не понял и не запишу: {RichText.Shorten(string.Join(' ', unread), 200)}."],
    ]);

    public static RichText Logged(LogWork.Heard lesson, string codes, DateOnly today) => RichText.Of($"✅ <b>Записано.</b> {Lesson(lesson, codes, today)}");

    public static RichText TakenBack(string codes) => $"Отменено: {codes}.";

    public static RichText NotYourPupils(IReadOnlyList<PupilCode> codes) =>
        $"{string.Join(", ", codes)} — {(codes.Count == 1 ? "такого ученика" : "таких учеников")} нет среди Ваших классов. Проверьте код; я ничего не записал.";

    /// <summary>The kinds that it was not, each one tap away; a correction of the programme is logged by a line.</summary>
    public static IReadOnlyList<Button> OtherKinds(long lesson, SupportKind now) =>
    [
        .. new[] { SupportKind.ExtraLessons, SupportKind.DifferentiatedHomework, SupportKind.Recheck }.Where(kind => kind != now)
            .Select(kind => new Button($"Это {KindWords(kind)}", SupportKeys.Kind, lesson, 0, $"{kind}")),
    ];

    private static string Lesson(LogWork.Heard lesson, string codes, DateOnly today) =>
        $"{codes} — {KindWords(lesson.Kind)}{About(lesson.Topic, 120)}{(lesson.Minutes is { } minutes ? $", {minutes}{RussianText.NoBreakSpace}мин" : "")}, {DayWords(lesson.On, today)}.";

    /// <summary>«: деление с остатком», « по дробям».</summary>
    private static string About(string topic, int most) => topic.Length == 0 ? "" : $"{(topic.StartsWith("по ", StringComparison.Ordinal) ? " " : ": ")}{RichText.Shorten(topic, most)}";
}
