using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Showing;

/// <summary>Takes the newest version of results back: the one before counts again; with the first the receipt goes, and with it the clocks that it started.</summary>
/// <remarks>The content is removed for good: a file may have been somebody else's.</remarks>
internal sealed class TakeBackResults() : CardAction<TakeBackResults.Facts?>("results-take-back")
{
    /// <param name="Before">The version that counts again; null: there is none.</param>
    /// <param name="Event">The event of the receipt, where no other work shares it; null: none.</param>
    /// <param name="Started">What the event started.</param>
    internal sealed record Facts(Assessment Work, ResultSet Current, ResultSet? Before, SchoolEvent? Event, IReadOnlyList<StoredMatter> Started);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ResultKeys.TakeBack), new Admission.Those(Permission.UploadResults))];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (school, id) = (input.Here.Id, input.Pressed!.Row);
        if (await db.Of<ResultSet>(school).FirstOrDefaultAsync(set => set.Id == id && set.IsCurrent, ct) is not { } current)
        {
            return null;
        }

        var work = await db.Of<Assessment>(school).FirstAsync(one => one.Id == current.AssessmentId, ct);
        var before = await db.Of<ResultSet>(school).Where(set => set.AssessmentId == work.Id && set.Version < current.Version).OrderByDescending(set => set.Version).FirstOrDefaultAsync(ct);
        var happened = before is null && work.ReceivedEventId is { } eventId && !await db.Of<Assessment>(school).AnyAsync(one => one.Id != work.Id && one.ReceivedEventId == eventId, ct)
            ? await db.Of<SchoolEvent>(school).FirstOrDefaultAsync(one => one.Id == eventId && one.UndoneOn == null, ct)
            : null;
        return new(work, current, before, happened, happened is null ? [] : await MatterStore.OfOccurrences(
            db, school, await db.Of<Occurrence>(school).Where(one => one.EventId == happened.Id).Select(one => one.Id).ToListAsync(ct), input.Today, ct));
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input)
    {
        if (facts is null)
        {
            return [new Effect.Toast(Texts.NothingToTakeBack)];
        }

        var (work, current, before, happened, started) = facts;
        if (!Permissions.May(input.Someone, Permission.UploadResults, AnalysisView.ScopeOf(work)))
        {
            return [new Effect.Toast(Texts.Explain(new NotAllowed(Permission.UploadResults)))];
        }

        if (before is not null)
        {
            return [new Effect.Erase(current), new Effect.Replace(before, before with { IsCurrent = true }), Pages.Answer(input, Texts.VersionTakenBack(work, before), Pages.NoKeys, asNew: true)];
        }

        var clocks = happened is null ? [] : UndoEvent.Undo(happened, started, input);
        return work.UndoReceipt(input.Today).Match<IReadOnlyList<Effect>>(
            undone => [new Effect.Erase(current), new Effect.Replace(work, undone), .. clocks, Pages.Answer(input, Texts.ResultsTakenBack(work, started.Count), Pages.NoKeys, asNew: true)],
            problem => [new Effect.Toast(Texts.Explain(problem))]);
    }
}
