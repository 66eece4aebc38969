using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>«Отозвать импорт», asked first: what nobody worked on ends, what was not sent is never sent, who heard of it gets one apology.</summary>
internal sealed class WithdrawImport() : CardAction<WithdrawImport.Import?>("withdraw-import")
{
    public sealed record Import(ImportBatch Batch, IReadOnlyList<Matter> Matters, IReadOnlyList<Decision> Decisions, IReadOnlyList<IssuedStep> Issued, DateTimeOffset MayBeTold);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(Press.Withdraw), new Admission.Those(Permission.ImportPapers)),
        new(new Trigger.Press(Press.WithdrawYes), new Admission.Those(Permission.ImportPapers)),
    ];

    public override async Task<Import?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var school = input.Here.Id;
        var batch = await db.Of<ImportBatch>(school).FirstOrDefaultAsync(one => one.Id == input.Pressed!.Row, ct);
        if (batch is null)
        {
            return null;
        }

        var decisions = await db.Of<Decision>(school).Where(one => one.ImportId == batch.Id).OrderBy(one => one.Number).ToListAsync(ct);
        var ids = decisions.ConvertAll(decision => decision.Id);
        var occurrences = await db.Of<Occurrence>(school).Where(one => ids.Contains(one.DecisionId)).ToListAsync(ct);
        var cards = (await db.Of<Assignment>(school).Where(one => ids.Contains(one.DecisionId)).ToListAsync(ct)).ToLookup(card => card.OccurrenceId);
        var cardIds = cards.SelectMany(group => group).Select(card => card.Id).ToList();
        return new(
            batch,
            [.. occurrences.Select(occurrence => new Matter(decisions.Find(one => one.Id == occurrence.DecisionId)!, occurrence, cards[occurrence.Id].ToValueList()))],
            decisions,
            await db.Of<IssuedStep>(school).Where(step => cardIds.Contains(step.AssignmentId)).ToListAsync(ct),
            Drafts.NextHour(input.Here.ZoneId, input.Now, await CalendarOf.School(db, school, ct)));
    }

    public override IReadOnlyList<Effect> Step(Import? facts, Input input) => facts switch
    {
        null => [new Effect.Toast(Texts.NoSuchImport)],
        _ when input.Pressed!.Action == Press.Withdraw => Ask(facts),
        _ => Withdrawal.Of(input.Someone, facts.Batch, facts.Decisions, facts.Matters, facts.Issued, Texts.WithdrawnReason, input.Today)
            .Match(withdrawal => Done(facts, withdrawal, input), problem => [new Effect.Toast(Texts.Explain(problem))]),
    };

    private static IReadOnlyList<Effect> Ask(Import import) => import.Batch.WithdrawnOn is not null
        ? [new Effect.Toast(Texts.AlreadyWithdrawn)]
        :
        [
            new Effect.Send(Texts.AskWithdraw(import.Batch))
            {
                Keyboard = new Keyboard.Inline(new Button(Texts.WithdrawYes, Press.WithdrawYes, import.Batch.Id) { Look = ButtonLook.Destructive }),
            },
        ];

    private static IReadOnlyList<Effect> Done(Import import, Withdrawal withdrawal, Input input) =>
    [
        new Effect.Replace(import.Batch, withdrawal.Batch),
        .. Replaced(withdrawal.Decisions, import.Decisions, one => one.Id),
        .. Replaced(withdrawal.Cancelled.Select(matter => matter.Occurrence), import.Matters.Select(matter => matter.Occurrence), one => one.Id),
        .. Replaced(withdrawal.Cancelled.SelectMany(matter => matter.Assignments), import.Matters.SelectMany(matter => matter.Assignments), one => one.Id),
        .. withdrawal.Cancelled.SelectMany(matter => matter.Assignments).Select(card => new Effect.Cancel($"assignment/{card.Id}")),
        new Effect.Cancel(Drafts.About(import.Batch)),
        .. withdrawal.Told.Where(person => person != input.Someone.Id).Select(person => new Effect.Send(Recipient.Person(person), Texts.Apology(import.Batch))
        {
            Key = $"withdrawn/{import.Batch.Id}/{person}",
            Priority = Priority.Announcement,
            NotBefore = import.MayBeTold,
        }),
        new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.Withdrawn(withdrawal.Decisions.Count, import.Decisions.Count - withdrawal.Decisions.Count)),
    ];

    /// <summary>Only records that differ are written.</summary>
    private static IEnumerable<Effect> Replaced<T>(IEnumerable<T> after, IEnumerable<T> before, Func<T, long> id)
        where T : class
    {
        var old = before.ToDictionary(id);
        return after.Where(one => !one.Equals(old[id(one)])).Select(one => new Effect.Replace(old[id(one)], one));
    }
}
