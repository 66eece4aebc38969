using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>Takes a record back on the day on which it was written, by who wrote it: a slip about a child must not stay. Its task goes with it, unless somebody worked on it.</summary>
internal sealed class UndoBodyRecord() : CardAction<UndoBodyRecord.Facts>("undo-body-record")
{
    /// <param name="Follow">The decision of the step with its due days and cards.</param>
    internal sealed record Facts(BodyRecord? Record, BodySeats Seats, ValueList<object> Follow, ValueList<Assignment> Cards);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(BodyKeys.Undo), new Admission.Those(Permission.KeepBodyRecords))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (school, id) = (input.Here.Id, input.Pressed!.Row);
        var record = await db.Of<BodyRecord>(school).FirstOrDefaultAsync(one => one.Id == id, ct);
        var decision = record?.DecisionId;
        var cards = decision is null ? [] : await db.Of<Assignment>(school).Where(card => card.DecisionId == decision).ToListAsync(ct);
        return new(record, BodySeats.On(input.Today, await db.Of<BodySeat>(school).ToListAsync(ct)), decision is null ? [] :
        [
            .. cards, .. await db.Of<Occurrence>(school).Where(one => one.DecisionId == decision).ToListAsync(ct), .. await db.Of<Decision>(school).Where(one => one.Id == decision).ToListAsync(ct),
        ], [.. cards]);
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (facts.Record is not { } record || record.ById != input.Someone.Id || !BodyRights.MayWrite(input.Someone, record.Body, facts.Seats))
        {
            return [new Effect.Toast(Texts.RecordIsGone)];
        }

        return record.WrittenOn != input.Today || facts.Cards.Any(card => card.State != AssignmentState.Open)
            ? [new Effect.Toast(Texts.TooLateToUndo)]
            :
            [
                new Effect.Erase(record), .. facts.Follow.Select(one => new Effect.Erase(one)),
                Pages.Answer(input, Texts.Undone(record), new(new Button(Texts.BackKey(record.Body), BodyKeys.Show, 0, 0, $"{record.Body}"))),
                .. facts.Cards.Where(card => card.PersonId != input.Someone.Id).Select(card => new Effect.Send(Recipient.Person(card.PersonId), Texts.StepIsOff(record)) { Key = $"body-step-off/{record.Id}/{card.PersonId}" }),
            ];
    }
}
