using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Somebody stopped the bot, or let it write again: known at once, before the next message fails or arrives.</summary>
internal sealed class NoteReach() : CardAction<NoteReach.Facts>("note-reach")
{
    /// <param name="FailedAt">When a message failed since, which no tick has looked at yet; null: none.</param>
    internal sealed record Facts(Outage? Latest, DateTimeOffset? FailedAt, Unheard Unheard)
    {
        /// <summary>The outage that is open, or that the tick would have found.</summary>
        public Outage? Open(Input input) => Latest is { IsOpen: true } ? Latest : FailedAt is { } failed ? new Outage(0, input.Here.Id, input.Someone.Id, failed) : null;
    }

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Reach(), new Admission.Known())];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var me = input.Someone.Id;
        var latest = (await OutageStore.Latest(db, input.Here.Id, [me], ct)).GetValueOrDefault(me);
        var failures = await OutageStore.Failures(db, input.Here.Id, input.Now, ct);
        var traffic = await OutageStore.TrafficOf(db, input.Here.Id, [me], failures, input.Now, ct);
        var facts = new Facts(latest, traffic.Where(each => Outage.Begins(each, latest)).Select(each => each.FailedAt).FirstOrDefault(), new([], [], []));
        return facts.Open(input) is { } open ? facts with { Unheard = await OutageStore.UnheardIn(db, open, ct) } : facts;
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => (facts.Open(input), ((Content.Reachability)input.Content).CanWrite) switch
    {
        ({ Id: 0 } missed, true) => [new Effect.Add(missed.Ended(input.Now) with { Id = input.Ids.Next() }), .. facts.Unheard.TakeBack(input.Today)],
        ({ } open, true) => [new Effect.Replace(open, open.Ended(input.Now)), .. facts.Unheard.TakeBack(input.Today)],
        (null or { Id: 0 }, false) when input.Someone is { Person.Contact: ContactMode.Messenger } someone && someone.Appointments.Any(held => held.Role != Role.Parent) =>
            [new Effect.Add(new Outage(input.Ids.Next(), input.Here.Id, someone.Id, input.Now))],
        _ => [],
    };
}
