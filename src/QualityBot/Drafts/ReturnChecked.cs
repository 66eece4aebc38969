using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Storage;

namespace QualityBot.Drafts;

/// <summary>The draft goes back to whoever sent it; an open dialogue stays as it is.</summary>
public sealed class ReturnChecked() : CardAction<bool>("return-checked")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Result(CheckJob.Kind), new Admission.Anyone())];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) => input.Content switch
    {
        Content.WorkDone(_, _, var json) => [Answer(JsonSerializer.Deserialize<CheckedDraft>(json, StageJson.Options)!, isStranger: input.Actor is null)],
        Content.WorkRefused(_, _, var reason) => [new Effect.Send(reason)],
        _ => [],
    };

    private static Effect.Send Answer(CheckedDraft draft, bool isStranger) => new(Texts.Answer(draft, isStranger)) { Attachment = draft.File };
}
