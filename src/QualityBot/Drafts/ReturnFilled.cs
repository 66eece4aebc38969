using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Storage;

namespace QualityBot.Drafts;

/// <summary>The filled table goes back to whoever sent it; an open dialogue stays as it is.</summary>
public sealed class ReturnFilled() : CardAction<bool>("return-filled")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Result(FillJob.Kind), new Admission.Known())];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) => input.Content switch
    {
        Content.WorkDone(_, _, var json) => [Answer(JsonSerializer.Deserialize<FilledTable>(json, StageJson.Options)!)],
        Content.WorkRefused(_, _, var reason) => [new Effect.Send(reason)],
        _ => [],
    };

    private static Effect.Send Answer(FilledTable table) => new(Texts.Answer(table)) { Attachment = table.File };
}
