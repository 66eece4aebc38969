using QualityBot.Engine;
using QualityDomain;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <content>Confirmation of reports and requests for another due day.</content>
internal static partial class Texts
{
    public const string NothingWaits = "Ничего не ждёт подтверждения.";
    public const string Later = "Хорошо, позже.";
    public const string NotNow = "Не сейчас";
    public const string Decline = "Отказать";
    public const string RequestIsAnswered = "На эту просьбу уже ответили.";

    public const string EntrustKey = "Доверить подтверждение";
    public const string TakeBackKey = "Подтверждать снова самим";
    public const string AskEntrustScope = "Что доверить: подтверждение по этому решению или по всем решениям заседания?";
    public const string OnlyThisDecision = "Только это решение";
    public const string AskEntrustPerson = "Кому доверить? Можно руководителю ШМО или другому заместителю. Напишите фамилию или выберите.";
    public const string NobodyToEntrust = "Доверить некому: нужен руководитель ШМО или другой заместитель. Роли назначаются в разделе «Сотрудники».";
    public const string NothingEntrusted = "Подтверждение никому не доверено.";

    public static string WholeMeeting(int decisions) => $"Все решения заседания ({decisions})";

    public static RichText Entrusted(QualityDomain.People.Person to, string words) => RichText.Of(
        $"Готово: отчёты подтверждает {to.Name.WithInitials} — «{RichText.Shorten(words, 120)}». Узнает об этом в своей следующей сводке. Вернуть себе можно на странице решения.");

    public static RichText TakenBack(bool wholeMeeting) =>
        wholeMeeting ? "Подтверждение по всем решениям заседания снова у заместителя." : "Подтверждение по этому решению снова у заместителя.";

    public static string ConfirmAll(int count) => count == 1 ? "Подтвердить" : $"Подтвердить все {count}";

    public static string ConfirmSome(int count) => $"Подтвердить {count}";

    public static string ReturnSome(int count) => $"Вернуть {count}";

    public static string Toggle(int number, bool chosen) => $"{number} {(chosen ? "✅" : "▫️")}";

    public static string Grant(DateOnly to) => $"Перенести на {to:dd.MM}";

    public static RichText Waiting(IReadOnlyList<Waiting> shown, int all, ValueList<long> except, WaitingList facts) => RichText.Lines(
    [
        RichText.Of($"<b>Ждут подтверждения: {all}</b>{(all > shown.Count ? $", показаны первые {shown.Count}" : "")}"),
        .. shown.Select((waiting, index) => Line(index + 1, waiting, except.Contains(waiting.Card.Id), facts)),
        "",
        "Нажмите на номер, чтобы исключить его из подтверждения.",
    ]);

    /// <summary>What the list becomes when it is confirmed: what was in it, without its buttons.</summary>
    public static RichText ConfirmedNow(IReadOnlyList<Waiting> confirmed, int count, int left, WaitingList facts) => RichText.Lines(
    [
        RichText.Of($"<b>Подтверждено: {RussianText.Count(count, "отчёт", "отчёта", "отчётов")}.{(left == 0 ? "" : $" Ещё ждут: {left}.")}</b>"),
        .. confirmed.Select(waiting => Bullet("✅", waiting, facts)),
    ]);

    /// <summary>What the list becomes when its exceptions are being returned: those alone; the rest waits for «На подтверждении».</summary>
    public static RichText AboutToReturn(IEnumerable<Waiting> returned, WaitingList facts) => RichText.Lines(
    [
        RichText.Of($"<b>Возвращаем на доработку:</b>"),
        .. returned.Select(waiting => Bullet("↩", waiting, facts)),
    ]);

    public static RichText PutOff(IReadOnlyList<Waiting> shown, WaitingList facts) => RichText.Lines(
    [
        RichText.Of($"<b>Ждут подтверждения: {facts.Reports.Count}</b>"),
        .. shown.Select(waiting => Bullet("⏳", waiting, facts)),
    ]);

    public static RichText Request(StoredMatter stored, PostponementRequest request, WaitingList facts) => RichText.Of(
        $"<b>Просьба о переносе</b>, {Number(stored.Decision)}: {RichText.Shorten(stored.Decision.Text, 200)}\n{facts.NameOf(request.ById)} просит {Until(request.To, request.On)}{(stored.Occurrence.Due is { } due ? $" вместо {RussianText.DayMonth(due)}" : "")}: {request.Reason}");

    public static RichText Declined(Card card) => RichText.Of($"В переносе отказано: «{RichText.Shorten(card.Words, 80)}». Срок прежний.");

    private static RichText Line(int number, Waiting waiting, bool left, WaitingList facts) => Bullet($"{(left ? "▫️" : "✅")} {number}.", waiting, facts);

    private static RichText Bullet(string mark, Waiting waiting, WaitingList facts) => RichText.Of(
        $"{mark} {Number(waiting.Stored.Decision)}. {RichText.Shorten(waiting.Card.Words ?? waiting.Stored.Decision.Text, 110)} — <i>{RichText.Shorten(waiting.Proof ?? "без документа", 80)}</i> ({facts.NameOf(waiting.Card.PersonId)})");
}
