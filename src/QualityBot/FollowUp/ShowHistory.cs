using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Who did what with a decision, and when: read from the append-only history.</summary>
internal sealed class ShowHistory() : CardAction<ShowHistory.Facts?>("show-history")
{
    private const int Most = 25;

    internal sealed record Facts(DecisionPage Page, IReadOnlyList<HistoryLine> Lines);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DecisionKeys.History), new Admission.Those(Permission.SeeDecisions))];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        if (await DecisionPage.Read(db, input.Here.Id, input.Someone, input.Pressed!.Row, input.Today, ct) is not { } page)
        {
            return null;
        }

        var requests = await RequestIds(db, page, ct);
        var rows = new List<AuditRow>();
        foreach (var (record, ids) in new (string, List<long>)[]
        {
            (nameof(Decision), [page.Decision.Id]),
            (nameof(Occurrence), [.. page.Matters.Select(stored => stored.Occurrence.Id)]),
            (nameof(Assignment), [.. page.Matters.SelectMany(stored => stored.Matter.Assignments).Select(card => card.Id)]),
            (nameof(Postponement), [.. page.Postponements.Select(one => one.Id)]),
            (nameof(PostponementRequest), requests),
            (nameof(Proof), [.. page.Proofs.Select(proof => proof.Id)]),
        })
        {
            rows.AddRange(await db.Audit.AsNoTracking().Where(row => row.SchoolId == input.Here.Id && row.Record == record && ids.Contains(row.RecordId)).ToListAsync(ct));
        }

        var actors = await Card.Staff(db, input.Here.Id, [.. rows.Select(row => row.ActorId).OfType<long>().Distinct()], ct);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId);
        return new(page, [.. rows.OrderBy(row => row.Id).Select(row => LineOf(row, page, actors, zone)).OfType<HistoryLine>().TakeLast(Most)]);
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input) => facts is { } history
        ? [Pages.Answer(input, Texts.HistoryOf(history.Page, history.Lines), new(new Button(Texts.Keys.Back, DecisionKeys.Show, history.Page.Decision.Id)))]
        : [new Effect.Toast(Texts.CardIsGone)];

    private static async Task<List<long>> RequestIds(AppDb db, DecisionPage page, CancellationToken ct)
    {
        var occurrences = page.Matters.Select(stored => stored.Occurrence.Id).ToList();
        return await db.Of<PostponementRequest>(page.Decision.SchoolId).Where(request => occurrences.Contains(request.OccurrenceId)).Select(request => request.Id).ToListAsync(ct);
    }

    private static HistoryLine? LineOf(AuditRow row, DecisionPage page, IReadOnlyDictionary<long, Person> actors, TimeZoneInfo zone)
    {
        var changes = row.Values is null ? null : JsonSerializer.Deserialize<Dictionary<string, JsonElement[]>>(row.Values);
        return HistoryWords.Of(row, changes ?? [], page) is { } what
            ? new(TimeZoneInfo.ConvertTime(row.At, zone), row.ActorId is { } id && actors.TryGetValue(id, out var person) ? person.Name.WithInitials : null, what)
            : null;
    }
}

/// <summary>One change, in words.</summary>
/// <param name="Who">Null: the bot itself.</param>
internal sealed record HistoryLine(DateTimeOffset At, string? Who, string What);
