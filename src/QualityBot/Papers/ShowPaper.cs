using QualityBot.Engine;
using QualityBot.Papers.PupilSupport;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>A button names a paper: its figures come at once, the file when it is asked for.</summary>
internal sealed class ShowPaper() : CardAction<Outcome<Paper>?>("show-paper")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(PaperKeys.Show), new Admission.Those(Permission.SeeDecisions))];

    public override async Task<Outcome<Paper>?> Load(AppDb db, Input input, CancellationToken ct) =>
        PaperRequest.Of(input.Pressed!) is { } request ? await PaperMaking.Make(db, PaperMaking.AskerOf(input), request, ct) : null;

    public override IReadOnlyList<Effect> Step(Outcome<Paper>? facts, Input input) =>
        facts is null ? [new Effect.Toast(Texts.OldPaper)] : Say(facts, PaperRequest.Of(input.Pressed!)!, input);

    /// <summary>The figures with the keys for the file; with a picture where there is something to draw.</summary>
    public static IReadOnlyList<Effect> Say(Outcome<Paper> made, PaperRequest request, Input input) => made.Match<IReadOnlyList<Effect>>(
        paper =>
        [
            paper.Chart is { } chart
                ? new Effect.Work($"chart/{input.Arrival.Key}", DrawChart.Work, new ChartOrder(chart, paper.Headline, paper.Words, request.Data(PaperKeys.Show).ToString(), input.Someone.Id))
                : Figures(paper.Headline, paper.Words, request.Data(PaperKeys.Show)),
            .. Readings(request, input),
        ],
        problem => [new Effect.Send(Texts.Explain(problem))]);

    /// <summary>A paper about supported pupils was looked at: that is told.</summary>
    public static IReadOnlyList<Effect> Readings(PaperRequest? request, Input input) =>
        request is PaperRequest.OfSupport(var paper, var about, _)
            ? [Reading.Of(paper == SupportPaper.Body && Support.Bodies.BodyRights.Named(about) is { } body ? Support.Bodies.Texts.Short(body) : about, input, isPaper: true)]
            : [];

    /// <summary>A caption holds 1,024 characters; the words are shortened long before a list of five could reach it.</summary>
    public static Effect.Send Figures(string headline, string words, ButtonData paper) =>
        new(RichText.Of($"<b>{RichText.Shorten(headline, 200)}</b>\n{RichText.Shorten(words, 780)}")) { Keyboard = PaperKeys.Formats(paper) };
}
