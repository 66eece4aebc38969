using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;

namespace QualityBot.Decisions;

/// <summary>Writes one decision down by dialogue: its words, until when, who – then the yes.</summary>
/// <remarks>It is a paper with one row: the same pictures, questions and rules.</remarks>
internal sealed class NewDecision() : Conversation<ImportStage, ImportFacts?>("new-decision", version: 1)
{
    private const int Shortest = 5;
    private const int Longest = 2000;

    public override IReadOnlyList<Route> Routes { get; } = [.. Menu.RoutesOf(Menu.New)];

    public override ImportStage Begin(Input input) => new ImportStage.Asking();

    public override async Task<ImportFacts?> Load(AppDb db, ImportStage stage, Input input, CancellationToken ct) =>
        stage is ImportStage.Preview || IsWording(input) ? await ImportFacts.Load(db, input, null, ct) : null;

    public override Turn<ImportStage> Step(ImportFacts? facts, ImportStage stage, Input input) => stage switch
    {
        ImportStage.Preview preview => PreviewSteps.Step(facts!, preview, input),
        _ when IsWording(input) => Worded(facts!, input),
        _ => new(new ImportStage.Asking(), new Effect.Send(Texts.AskWording)),
    };

    private static bool IsWording(Input input) =>
        input.Text.Length is >= Shortest and <= Longest && !input.Text.StartsWith('/') && input.Text != Menu.New.Key;

    /// <summary>A time that stands in the wording is the deadline; what is missing is asked.</summary>
    private static Turn<ImportStage> Worded(ImportFacts facts, Input input)
    {
        var draft = new PaperDraft("", DocumentKind.Other, "")
        {
            Rows = [DraftRow.Typed(input.Text, input.Today)],
            Version = ImportPaper.Stamp(input),
        };
        var preview = new ImportStage.Preview(new(draft, new(null, "", 0, null), ""), View.Home);
        return PreviewSteps.SendPicture(PreviewSteps.NextToAsk(preview, 0), facts);
    }
}
