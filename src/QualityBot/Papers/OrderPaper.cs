using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>«PDF» and «DOCX»: orders the file. Each press draws it anew, since things may have moved since the last.</summary>
internal sealed class OrderPaper() : CardAction<Outcome<Paper>?>("order-paper")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(PaperKeys.ToPdf), new Admission.Those(Permission.SeeDecisions)),
        new(new Trigger.Press(PaperKeys.ToDocx), new Admission.Those(Permission.SeeDecisions)),
        new(new Trigger.Press(PaperKeys.ToXlsx), new Admission.Those(Permission.SeeAnalysis)),
    ];

    public override async Task<Outcome<Paper>?> Load(AppDb db, Input input, CancellationToken ct) =>
        PaperRequest.Of(input.Pressed!) is { } request ? await PaperMaking.Make(db, PaperMaking.AskerOf(input), request, ct) : null;

    public override IReadOnlyList<Effect> Step(Outcome<Paper>? facts, Input input) => facts switch
    {
        null => [new Effect.Toast(Texts.OldPaper)],
        Outcome<Paper>.Refused(var problem) => [new Effect.Send(Texts.Explain(problem))],
        _ =>
        [
            new Effect.Toast(Texts.Preparing),
            new Effect.Work($"render/{input.Arrival.Key}", RenderPaper.Work, new RenderOrder(
                input.Pressed!.ToString(), input.Pressed.Action switch { PaperKeys.ToPdf => PaperFormat.Pdf, PaperKeys.ToDocx => PaperFormat.Docx, _ => PaperFormat.Xlsx }, input.Someone.Id)),
            .. ShowPaper.Readings(PaperRequest.Of(input.Pressed!), input),
        ],
    };
}
