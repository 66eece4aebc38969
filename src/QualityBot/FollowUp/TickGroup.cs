using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>The list of a group («учителя-предметники»): its keeper, or the deputy, ticks off who did it.</summary>
internal sealed class TickGroup() : CardAction<Card?>("tick-group")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(CardKeys.Group), new Admission.Those(Permission.ReportAssignment)),
        new(new Trigger.Press(CardKeys.Tick), new Admission.Those(Permission.ReportAssignment)),
    ];

    public override Task<Card?> Load(AppDb db, Input input, CancellationToken ct) => Card.Read(db, input.Here.Id, input.Pressed!.Row, input.Today, ct);

    public override IReadOnlyList<Effect> Step(Card? facts, Input input)
    {
        if (facts is null || !facts.Matter.MaySee(input.Someone, input.Today))
        {
            return [new Effect.Toast(Texts.CardIsGone)];
        }

        return input.Pressed!.Action == CardKeys.Tick && long.TryParse(input.Pressed.Argument, out var member) ? Tick(facts, member, input) : [List(facts, input)];
    }

    private static IReadOnlyList<Effect> Tick(Card card, long member, Input input)
    {
        if (card.Ticks.FirstOrDefault(tick => tick.MemberId == member) is { } known)
        {
            return card.Assignment.IsClosed || !MayUntick(card, input)
                ? [List(card, input)]
                : [new Effect.Erase(known), List(card with { Ticks = card.Ticks.Where(tick => tick != known).ToValueList() }, input)];
        }

        var tick = new GroupTick(input.Ids.Next(), card.Decision.SchoolId, card.Id, member, input.Someone.Id, input.Today);
        return card.Matter.Tick(input.Someone, tick, card.Ticks).Match<IReadOnlyList<Effect>>(
            after =>
            [
                new Effect.Add(tick),
                .. MatterChange.Store(card.Stored, after),
                List(card.With(after) with { Ticks = [.. card.Ticks, tick] }, input),
                new Effect.Toast(Texts.Marked),
            ],
            problem => [new Effect.Toast(Texts.Explain(problem))]);
    }

    /// <summary>A slip of the finger is taken back by whoever may tick.</summary>
    private static bool MayUntick(Card card, Input input) =>
        card.Matter.IsWorkOf(input.Someone, card.Assignment, input.Today) || card.Matter.IsConfirmedBy(input.Someone);

    private static Effect.Edit List(Card card, Input input)
    {
        var done = card.Ticks.Select(tick => tick.MemberId).ToHashSet();
        var rows = card.Assignment.Members
            .OrderBy(card.NameOf, StringComparer.Ordinal)
            .Select(member => new Button(Texts.Member(card.NameOf(member), done.Contains(member)), CardKeys.Tick, card.Id, 0, $"{member}"))
            .Chunk(2)
            .Select(pair => (IReadOnlyList<Button>)pair);
        var keys = new Keyboard.Inline([.. card.Assignment.IsClosed ? [] : rows, [new(Texts.Keys.Back, CardKeys.Show, card.Id)]]);
        return new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.GroupList(card, done.Count), keys);
    }
}
