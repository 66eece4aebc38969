using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Takes a registered event back: what it started is cancelled, what was done meanwhile stays. A work whose receipt it was goes back on its way.</summary>
internal sealed class UndoEvent() : CardAction<UndoEvent.Facts?>("undo-event")
{
    /// <param name="Works">Works whose receipt the event is: they are not received any more either.</param>
    internal sealed record Facts(SchoolEvent Happened, IReadOnlyList<StoredMatter> Started, IReadOnlyList<Assessment> Works);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DecisionKeys.UndoEvent), new Admission.Those(Permission.RegisterEvent))];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (school, id) = (input.Here.Id, input.Pressed!.Row);
        return await db.Of<SchoolEvent>(school).FirstOrDefaultAsync(happened => happened.Id == id, ct) is { } happened
            ? new(happened, await MatterStore.OfOccurrences(db, school, await db.Of<Occurrence>(school).Where(one => one.EventId == id).Select(one => one.Id).ToListAsync(ct), input.Today, ct),
                await db.Of<Assessment>(school).Where(work => work.ReceivedEventId == id).OrderBy(work => work.Id).ToListAsync(ct))
            : null;
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input)
    {
        if (facts is not var (happened, started, works))
        {
            return [new Effect.Toast(Texts.NoSuchEvent)];
        }

        return SchoolEvents.Undo(input.Someone, happened, started.Select(stored => stored.Matter), Texts.EventUndoneReason, input.Today).Match<IReadOnlyList<Effect>>(
            undone =>
            [
                .. Undone(happened, undone, started, input), .. works.SelectMany(work => NotReceived(work, input)),
                Pages.Answer(input, Texts.Undone(happened, undone.Cancelled.Count, works), Pages.NoKeys),
            ],
            problem => [new Effect.Toast(Texts.Explain(problem))]);
    }

    private static IEnumerable<Effect> NotReceived(Assessment work, Input input) =>
        work.UndoReceipt(input.Today) is Outcome<Assessment>.Ok(var undone) ? [new Effect.Replace(work, undone)] : [];

    /// <summary>The event goes with what it started, because whatever it was the sign of is taken back; nothing where the rules refuse.</summary>
    public static IReadOnlyList<Effect> Undo(SchoolEvent happened, IReadOnlyList<StoredMatter> started, Input input) =>
        SchoolEvents.Undo(input.Someone, happened, started.Select(stored => stored.Matter), Texts.EventUndoneReason, input.Today)
            .Match<IReadOnlyList<Effect>>(undone => [.. Undone(happened, undone, started, input)], _ => []);

    private static IEnumerable<Effect> Undone(SchoolEvent happened, (SchoolEvent Event, ValueList<Matter> Cancelled) undone, IReadOnlyList<StoredMatter> started, Input input) =>
    [
        new Effect.Replace(happened, undone.Event),
        .. Store([.. undone.Cancelled.Select(after => (started.First(stored => stored.Occurrence.Id == after.Occurrence.Id), after))], input),
    ];

    private static IEnumerable<Effect> Store(IReadOnlyList<(StoredMatter Before, Matter After)> changes, Input input) =>
        [.. MatterChange.Store(changes), .. changes.SelectMany(change => NewsOf.Change(change.Before, change.After, input))];
}
