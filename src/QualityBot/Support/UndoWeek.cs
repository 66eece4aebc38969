using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>Takes a week back that was entered in one go: all of it, by who entered it.</summary>
internal sealed class UndoWeek() : CardAction<ValueList<SupportEntry>>("undo-week")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.UndoWeek), new Admission.Those(Permission.LogSupport))];

    public override async Task<ValueList<SupportEntry>> Load(AppDb db, Input input, CancellationToken ct)
    {
        if (input.Pressed!.Row is < 0 or > 253_402_300_799_999)
        {
            return [];
        }

        var (me, at) = (input.Someone.Id, DateTimeOffset.FromUnixTimeMilliseconds(input.Pressed.Row));
        return [.. await db.Of<SupportEntry>(input.Here.Id).Where(entry => entry.LoggedBy == me && entry.LoggedAt == at && entry.UndoneAt == null).OrderBy(entry => entry.Id).ToListAsync(ct)];
    }

    public override IReadOnlyList<Effect> Step(ValueList<SupportEntry> facts, Input input)
    {
        List<Effect> undone = [];
        foreach (var entry in facts)
        {
            if (entry.Undo(input.Someone.Id, input.Now).TryGet(out var after, out _))
            {
                undone.Add(new Effect.Replace(entry, after));
            }
        }

        return undone.Count == 0
            ? [new Effect.Toast(Texts.LessonIsGone)]
            : [.. undone, Pages.Answer(input, Texts.WeekTakenBack(facts.Select(entry => entry.LessonId).Distinct().Count()), Pages.NoKeys)];
    }
}
