using System.Globalization;
using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>What a row of the history says to a reader; most changes of the tick's own index say nothing.</summary>
internal static class HistoryWords
{
    public static string? Of(AuditRow row, Dictionary<string, JsonElement[]> changes, DecisionPage page) => (row.Record, row.Change) switch
    {
        (nameof(Decision), "Add") when New(changes, nameof(Decision.AsTyped)) is { } typed => $"внесено решение: «{RichText.Shorten(typed, 300)}»",
        (nameof(Decision), "Add") => "внесено решение",
        (nameof(Decision), "Replace") when New(changes, nameof(Decision.State)) is { } state => OfDecision(state),
        (nameof(Postponement), "Add") => $"срок перенесён с {Day(changes, nameof(Postponement.From))} на {Day(changes, nameof(Postponement.To))}: {New(changes, nameof(Postponement.Reason))}",
        (nameof(PostponementRequest), "Add") => $"просьба перенести на {Day(changes, nameof(PostponementRequest.To))}: {New(changes, nameof(PostponementRequest.Reason))}",
        (nameof(PostponementRequest), "Replace") => New(changes, nameof(PostponementRequest.Granted)) is "True" or "true" ? "просьба о переносе принята" : "в переносе отказано",
        (nameof(Proof), "Add") => $"подтверждение: {RichText.Shorten(New(changes, nameof(Proof.Text)) ?? "", 80)}",
        (nameof(Assignment), "Add") => $"поручено: {Whose(row, page)}",
        (nameof(Assignment), "Replace") when New(changes, nameof(Assignment.State)) is { } state => $"{OfCard(state, changes)} ({Whose(row, page)})",
        (nameof(Assignment), "Replace") when New(changes, nameof(Assignment.SnoozedUntil)) is not null => $"напоминание отложено до {Day(changes, nameof(Assignment.SnoozedUntil))} ({Whose(row, page)})",
        (nameof(Occurrence), "Replace") when Old(changes, nameof(Occurrence.Due)) is null && New(changes, nameof(Occurrence.Due)) is not null => $"назначен срок {Day(changes, nameof(Occurrence.Due))}",
        _ => null,
    };

    private static string? OfDecision(string state) => state switch
    {
        nameof(DecisionState.Active) => "решение взято в работу",
        nameof(DecisionState.Closed) => "решение выполнено полностью",
        nameof(DecisionState.Cancelled) => "решение снято",
        nameof(DecisionState.Archived) => "решение убрано в архив",
        _ => null,
    };

    private static string OfCard(string state, Dictionary<string, JsonElement[]> changes) => state switch
    {
        nameof(AssignmentState.Acknowledged) when New(changes, nameof(Assignment.Reason)) is { } why => $"отчёт возвращён: {why}",
        nameof(AssignmentState.Acknowledged) => "задача открыта",
        nameof(AssignmentState.Reported) => "отчёт отправлен",
        nameof(AssignmentState.Confirmed) => "выполнено",
        nameof(AssignmentState.Cancelled) when New(changes, nameof(Assignment.HandedToId)) is not null => "передано другому",
        nameof(AssignmentState.Cancelled) => "снято",
        _ => state,
    };

    private static string Whose(AuditRow row, DecisionPage page) =>
        page.Matters.SelectMany(stored => stored.Matter.Assignments).FirstOrDefault(card => card.Id == row.RecordId) is { } card ? page.NameOf(card.PersonId) : Texts.Somebody;

    private static string? New(Dictionary<string, JsonElement[]> changes, string property) => At(changes, property, 1);

    private static string? Old(Dictionary<string, JsonElement[]> changes, string property) => At(changes, property, 0);

    private static string? At(Dictionary<string, JsonElement[]> changes, string property, int index) =>
        changes.TryGetValue(property, out var values) && values[index].ValueKind != JsonValueKind.Null ? values[index].ToString() : null;

    private static string Day(Dictionary<string, JsonElement[]> changes, string property) =>
        DateOnly.TryParse(New(changes, property), CultureInfo.InvariantCulture, out var day) ? RussianText.DayMonth(day) : "";
}
