using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>The workbook goes to whoever asked for it; the open dialogue stays as it is.</summary>
internal sealed class ReturnSheet() : CardAction<bool>("return-sheet")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Result(SheetWriting.KindName), new Admission.Those(Permission.ImportPapers))];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) => input.Content switch
    {
        Content.WorkDone(_, _, var json) => [new Effect.Send(Texts.SheetSent) { Attachment = JsonSerializer.Deserialize<Attachment>(json, StageJson.Options) }],
        Content.WorkRefused(_, _, var reason) => [new Effect.Send(reason)],
        _ => [],
    };
}
