using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Deadlines;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <content>Events that deadlines wait for.</content>
internal static partial class Texts
{
    public const string NothingAwaited = "Сейчас ни один срок не ждёт события.";
    public const string EventIsAhead = "Этот день ещё не наступил. Укажите официальную дату события — сегодня или раньше.";
    public const string StartClocks = "Да, запустить сроки";
    public const string TodayKey = "Сегодня";
    public const string YesterdayKey = "Вчера";
    public const string UndoEvent = "Ошибка, отменить событие";
    public const string NoSuchEvent = "Такого события нет.";
    public const string EventUndoneReason = "событие отмечено по ошибке";

    public static RichText AskEvent(IReadOnlyList<AwaitedEvent> awaited) => RichText.Lines(
    [
        RichText.Of($"<b>Что наступило?</b> Эти события ждут сроки решений:"),
        .. awaited.Select((one, index) => (RichText)$"{index + 1}. {RichText.Shorten(EventName(one.Name), 150)} — {RussianText.Count(one.Count, "решение", "решения", "решений")}"),
    ]);

    public static RichText AskEventDay(string name) => RichText.Of($"<b>{RichText.Shorten(EventName(name), 150)}</b>\nКакая официальная дата? От неё пойдут сроки.");

    public static RichText WouldStart(SchoolEvent happened, IReadOnlyList<Unfolded> started, DateOnly today) => RichText.Lines(
    [
        RichText.Of($"<b>{RichText.Shorten(EventName(happened.Name), 150)}</b>, {RussianText.Day(happened.On)}"),
        started.Count == 0 ? "Новых сроков от этой даты не появится." : $"Запустится {RussianText.Count(started.Count, "срок", "срока", "сроков")}:",
        .. started.Take(12).Select(each => (RichText)$"• № {each.From.Decision.Number} {RichText.Shorten(each.From.Decision.Text, 90)} — {(each.Day.Due is { } due ? UntilAndLeft(due, today) : "")}"),
        started.Count > 12 ? $"…и ещё {started.Count - 12}." : "",
    ]);

    public static RichText Started(SchoolEvent happened, int count) =>
        $"Записал: {RichText.Shorten(EventName(happened.Name), 150)}, {RussianText.Stopped(RussianText.Day(happened.On))} Запущено: {RussianText.Count(count, "срок", "срока", "сроков")}. Люди узнают в своих ближайших сводках.";

    /// <param name="works">Works whose results are not received any more.</param>
    public static RichText Undone(SchoolEvent happened, int count, IReadOnlyList<Assessment> works) =>
        $"Событие «{RichText.Shorten(EventName(happened.Name), 150)}» отменено, сроков снято: {count}. Сделанное осталось."
        + (works.Count == 0 ? "" : $" Получение результатов тоже снято: {RussianText.Count(works.Count, "работа", "работы", "работ")}. Файлы на месте; верный день назовите в «Результатах», ход работы.");

    private static string EventName(string name) => name.Length == 0 ? "Событие, которого документ не называет" : WrittenName.AsTitle(name);
}
