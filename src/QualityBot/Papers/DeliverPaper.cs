using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Storage;

namespace QualityBot.Papers;

/// <summary>What was drawn goes to whoever asked for it; a failure is told in a sentence.</summary>
internal sealed class DeliverPaper() : CardAction<bool>("deliver-paper")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Result(RenderPaper.Work), new Admission.Known()),
        new(new Trigger.Result(DrawChart.Work), new Admission.Known()),
    ];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) => input.Content switch
    {
        Content.WorkDone(_, RenderPaper.Work, var json) => [FileOf(JsonSerializer.Deserialize<Rendered>(json, StageJson.Options)!)],
        Content.WorkDone(_, _, var json) => [FiguresOf(JsonSerializer.Deserialize<ChartDrawn>(json, StageJson.Options)!)],
        Content.WorkRefused(_, _, var reason) => [new Effect.Send(reason)],
        _ => [],
    };

    private static Effect.Send FileOf(Rendered rendered) => new(RichText.Shorten(Texts.FileReady(rendered.Headline), 900)) { Attachment = rendered.File };

    private static Effect.Send FiguresOf(ChartDrawn drawn) => ShowPaper.Figures(drawn.Headline, drawn.Words, ButtonData.Parse(drawn.Paper)) with
    {
        Attachment = drawn.Picture is { } path ? new(path, "figures.png", IsPicture: true) : null,
    };
}
