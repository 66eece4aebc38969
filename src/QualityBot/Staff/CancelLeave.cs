using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>«Отменить отпуск»: the leave is taken back; a running one ends with yesterday.</summary>
public sealed class CancelLeave() : CardAction<Leave?>("cancel-leave")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press("leave-off"), new Admission.Those(Permission.KeepStaffList))];

    public override Task<Leave?> Load(AppDb db, Input input, CancellationToken ct) =>
        db.Of<Leave>(input.Here.Id).FirstOrDefaultAsync(leave => leave.Id == input.Pressed!.Row, ct);

    public override IReadOnlyList<Effect> Step(Leave? facts, Input input) => facts is null || facts.Last < input.Today
        ? [new Effect.Toast(Texts.NoSuchLeave)]
        :
        [
            facts.First >= input.Today ? new Effect.Erase(facts) : new Effect.Replace(facts, facts with { Last = input.Today.AddDays(-1) }),
            new Effect.Cancel($"leave/{facts.Id}"),
            new Effect.Send(Texts.LeaveCancelled),
        ];
}
