using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>Brings the first readers at once, so that a class hears it within a second and the sender has work until the tick brings more.</summary>
internal sealed class BringFirst() : CardAction<IReadOnlyList<Effect>>("bring-first")
{
    private const int AtOnce = 1000;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Result(Starter.Name), new Admission.Known())];

    /// <summary>Asks for the first slice of a run, in a turn of its own after the one that began it.</summary>
    public static Effect.Work Order(Announcement one) => new(string.Create(CultureInfo.InvariantCulture, $"{Starter.Name}/{one.Id}/{one.Version}"), Starter.Name, one.Id);

    public override async Task<IReadOnlyList<Effect>> Load(AppDb db, Input input, CancellationToken ct)
    {
        var id = input.Content is Content.WorkDone(_, _, var json) ? long.Parse(json, CultureInfo.InvariantCulture) : 0;
        return await db.Of<Announcement>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct) is { } one
            ? await Bringing.Next(db, input.Here, one, Moment.Of(input.Here, input.Now, input.Ids), AtOnce, new HashSet<long>(), ct)
            : [];
    }

    public override IReadOnlyList<Effect> Step(IReadOnlyList<Effect> facts, Input input) => facts;

    /// <summary>The turn after the one that asked.</summary>
    internal sealed class Starter : IWorker
    {
        public const string Name = "bring";

        public string Kind => Name;

        public Task<WorkResult> Do(WorkOrder order, CancellationToken ct) => Task.FromResult<WorkResult>(new WorkResult.Done(order.Payload));
    }
}
