using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <content>The register, the page of a decision, its history.</content>
internal static partial class Texts
{
    public const string ByMeeting = "По заседанию";
    public const string ByPerson = "По человеку";
    public const string LintKey = "Проверить реестр";
    public const string NoFilter = "Без отбора";
    public const string ChooseFilter = "Выберите:";
    public const string History = "История";
    public const string EndKey = "Снять решение целиком";
    public const string ToRegister = "К решениям";
    public const string ToMeasures = "Все меры по этой работе";

    public static string StateKey(RegisterState state) => state switch
    {
        RegisterState.Open => "В работе",
        RegisterState.Overdue => "Просроченные",
        RegisterState.Done => "Завершённые",
        RegisterState.All => "Все",
        _ => throw new InvalidOperationException($"No words for {state}."),
    };

    public static RichText RegisterTitle(Register register)
    {
        var count = register.Rows.Count;
        var what = (register.Filter.State, count) switch
        {
            (RegisterState.Overdue, 0) => "Просроченных решений нет",
            (RegisterState.Overdue, _) => $"Просрочено: {RussianText.Count(count, "решение", "решения", "решений")}",
            (_, 0) => "Здесь пока нет решений",
            _ => $"{StateKey(register.Filter.State)}: {RussianText.Count(count, "решение", "решения", "решений")}",
        };
        var narrowed = string.Join(", ", new[] { register.Meeting is null ? "" : Source(register.Meeting), register.Filter.Person is { } person ? register.NameOf(person) : "" }.Where(part => part.Length > 0));
        return RichText.Of($"<b>{what}</b>{(narrowed.Length == 0 ? "" : $"\n{narrowed}")}");
    }

    public static RichText RegisterLine(int number, RegisterRow row, Register register, DateOnly today) => RichText.Of(
        $"{number}. {(row.Lead is { } card ? Sign(card, today) : "")}<b>№ {row.Decision.Number}</b> {RichText.Shorten(row.Decision.Text, 120)} — {LeadWords(row, register, today)}");

    public static RichText OfDecision(DecisionPage page, DateOnly today) => RichText.Lines(PageLines(page, today).Where(line => line.Html.Length > 0));

    public static string CardKey(Assignment card, string name, DateOnly today) =>
        RichText.Shorten($"{name}: {(card.Due is { } due ? $"{due:dd.MM}" : "без срока")}{(card.IsOverdue(today) ? " ❗" : "")}", 40);

    public static string FileKey(Proof proof) => $"📎 {RichText.Shorten(proof.Text, 40)}";

    public static RichText ProofFile(StoredDocument document) => $"Подтверждение от {RussianText.DayMonth(document.On)}.";

    public static RichText HistoryOf(DecisionPage page, IReadOnlyList<HistoryLine> lines) => RichText.Lines(
    [
        RichText.Of($"<b>{Number(page.Decision)}: история</b>"),
        .. lines.Select(line => (RichText)$"{line.At:dd.MM.yyyy HH:mm} · {line.Who ?? "бот"}: {RichText.Shorten(line.What, 110)}"),
    ]);

    private static string LeadWords(RegisterRow row, Register register, DateOnly today) => row switch
    {
        { Lead: { IsClosed: false } card } => $"{DueWords(card, today)}, {register.NameOf(card.PersonId)}",
        { Lead: { } card } => $"{StateWords(card)}, {register.NameOf(card.PersonId)}",
        _ => StateOf(row.Decision),
    };

    private static string StateOf(Decision decision) => decision.State switch
    {
        DecisionState.Draft => "черновик",
        DecisionState.Active => "ответственный не назначен",
        DecisionState.Closed => "выполнено",
        DecisionState.Cancelled => $"снято{(decision.CancelledBecause is { } why ? $": {why}" : "")}",
        DecisionState.Archived => "в архиве",
        _ => throw new InvalidOperationException($"No words for {decision.State}."),
    };

    private static IEnumerable<RichText> PageLines(DecisionPage page, DateOnly today)
    {
        var decision = page.Decision;
        yield return RichText.Of($"<b>{Number(decision)}</b>{(decision.ItemNumber is { } item ? $", п. {item}" : "")}");
        if (page.Meeting is not null)
        {
            yield return RichText.Of($"<i>{Source(page.Meeting)}</i>");
        }

        yield return RichText.Shorten(decision.Text, 1200);
        yield return page.Ground is { } ground ? $"Основание: {RichText.Shorten(ground.Words, 300)}" : "";
        yield return decision.DeadlineText.Length == 0 ? "" : $"Срок в документе: {RichText.Shorten(decision.DeadlineText, 150)}";
        yield return decision.ResponsibleText.Length == 0 ? "" : $"Ответственные в документе: {RichText.Shorten(decision.ResponsibleText, 200)}";
        yield return decision.State is DecisionState.Active ? "" : $"Состояние: {StateOf(decision)}";
        yield return page.Entrusted.Count == 0 ? "" : $"Подтверждение доверено: {string.Join(", ", page.Entrusted.Select(one => page.NameOf(one.ToId)).Distinct())}";
        foreach (var stored in page.Matters.TakeLast(6))
        {
            yield return RichText.Of($"\n<b>{OccurrenceWords(stored.Occurrence, decision.DeadlineTime, today)}</b>");
            foreach (var moved in page.Postponements.Where(one => one.OccurrenceId == stored.Occurrence.Id))
            {
                yield return $"перенесено с {RussianText.DayMonth(moved.From)} на {RussianText.DayMonth(moved.To)}: {RichText.Shorten(moved.Reason, 100)} ({page.NameOf(moved.ById)})";
            }

            foreach (var card in stored.Matter.Assignments.Take(8))
            {
                yield return $"• {page.NameOf(card.PersonId)} ({PartWords(card.Part)}): {StateWords(card)}{ProofOf(page, card)}";
            }
        }
    }

    private static string OccurrenceWords(Occurrence occurrence, TimeOnly? time, DateOnly today) => occurrence switch
    {
        { Due: null } => "Срок ещё не известен",
        { State: OccurrenceState.Closed, Due: { } due } => $"Выполнено (срок {Until(due, today)})",
        { State: OccurrenceState.Cancelled, Due: { } due } => $"Снято (срок {Until(due, today)})",
        { Due: { } due, OriginalDue: { } original } when original != due => $"Срок {Until(due, today)}, сначала был {Until(original, today)}",
        { Due: { } due } when time is { } hour => $"Срок до {Hour(hour)} {UntilAndLeft(due, today)[3..]}",
        { Due: { } due } => $"Срок {UntilAndLeft(due, today)}",
    };

    private static string ProofOf(DecisionPage page, Assignment card) =>
        page.Proofs.LastOrDefault(proof => proof.AssignmentId == card.Id) is { } proof ? $" — {RichText.Shorten(proof.Text, 100)}" : "";
}
