using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>The keys under a lesson that was logged: take back, another day, another kind. Each is one tap.</summary>
internal sealed class ChangeLesson() : CardAction<ChangeLesson.Facts>("change-lesson")
{
    /// <param name="Entries">Those of the lesson that stand.</param>
    internal sealed record Facts(Roster Roster, ValueList<SupportEntry> Entries);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. new[] { SupportKeys.Undo, SupportKeys.Day, SupportKeys.Kind }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.LogSupport))),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var lesson = input.Pressed!.Row;
        return new(
            await Roster.Read(db, input, Permission.LogSupport, ct),
            [.. await db.Of<SupportEntry>(input.Here.Id).Where(entry => entry.LessonId == lesson && entry.UndoneAt == null).OrderBy(entry => entry.Id).ToListAsync(ct)]);
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (facts.Entries is not [var first, ..] || (first.ById != input.Someone.Id && first.LoggedBy != input.Someone.Id))
        {
            return [new Effect.Toast(Texts.LessonIsGone)];
        }

        return input.Pressed switch
        {
            { Action: SupportKeys.Undo } => Changed(facts, input, entry => entry.Undo(input.Someone.Id, input.Now)),
            { Action: SupportKeys.Day, Argument: var number } when int.TryParse(number, out var day) && day is > 0 and < 3_000_000 =>
                Changed(facts, input, entry => SupportEntry.RefusalOf(DateOnly.FromDayNumber(day), input.Today) is { } problem ? problem : entry with { On = DateOnly.FromDayNumber(day) }),
            { Action: SupportKeys.Kind, Argument: var name } when Enum.TryParse<SupportKind>(name, out var kind) && Enum.IsDefined(kind) =>
                Changed(facts, input, entry => entry with { Kind = kind, Minutes = kind == SupportKind.ExtraLessons ? entry.Minutes : null }),
            _ => [new Effect.Toast(Texts.UseButtons)],
        };
    }

    private static IReadOnlyList<Effect> Changed(Facts facts, Input input, Func<SupportEntry, Outcome<SupportEntry>> rule)
    {
        var (changes, refusal) = (new List<(SupportEntry Before, SupportEntry After)>(), (Problem?)null);
        foreach (var entry in facts.Entries)
        {
            refusal ??= rule(entry).Match<Problem?>(
                after =>
                {
                    changes.Add((entry, after));
                    return null;
                },
                problem => problem);
        }

        if (refusal is not null)
        {
            return [new Effect.Toast(Texts.Explain(refusal))];
        }

        var (now, codes) = (changes[0].After, facts.Roster.Codes(changes.Select(change => change.After.PupilId)));
        var words = now.Stands ? Texts.Logged(new([], now.Kind, now.Topic, now.Minutes, now.On), codes, input.Today) : Texts.TakenBack(codes);
        Keyboard.Inline? keys = now.Stands ? new([SupportKeys.AfterLog(now.LessonId, now.On, input.Today), Texts.OtherKinds(now.LessonId, now.Kind)]) : null;
        return [.. changes.Select(change => new Effect.Replace(change.Before, change.After)), new Effect.Edit(((Content.Button)input.Content).MessageId, words, keys)];
    }
}
