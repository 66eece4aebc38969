using System.Text.Json;
using QualityBot.Engine;
using QualityDomain.Decisions.RoundTrip;

namespace QualityBot.Decisions;

/// <summary>A paper goes out as a workbook and comes back corrected: what differs is shown before it is taken.</summary>
internal static class CorrectionSteps
{
    /// <summary>A workbook came while the paper is open: it is looked at before anybody is asked what it is.</summary>
    public static Turn<ImportStage> Arrived(ImportStage.Preview stage, Content.Document file, Input input)
    {
        var key = $"{SheetReading.KindName}/{input.Arrival.Key}";
        return new(stage with { Returning = new(key, ImportPaper.SourceOf(file)) }, new Effect.Send(Texts.LookingAtSheet), new Effect.Work(key, SheetReading.KindName, ImportPaper.SourceOf(file)));
    }

    /// <summary>A worker is done; another's result than that of the awaited workbook changes nothing.</summary>
    public static Turn<ImportStage> Read(ImportFacts facts, ImportStage.Preview stage, Content result)
    {
        var here = stage with { Returning = null };
        return result switch
        {
            Content.WorkRefused(var key, _, var reason) when key == stage.Returning?.WorkKey => new(here, new Effect.Send(reason)),
            Content.WorkDone(var key, _, var json) when key == stage.Returning?.WorkKey => JsonSerializer.Deserialize<ReturnedSheet>(json, StageJson.Options)!.File switch
            {
                null => PreviewSteps.Offer(here, stage.Returning.Source),
                { IsWhole: false } => new(here, new Effect.Send(Texts.SheetIsBroken)),
                var file when file.Sha256 != stage.Paper.Sha256 => new(here, new Effect.Send(Texts.OfAnotherPaper(file.PaperName, stage.Paper.Source.Name))),
                var file => Compared(facts, here, CorrectionReading.Of(file.Rows, stage.Draft, facts.Intake)),
            },
            _ => new(stage),
        };
    }

    /// <summary>The yes to what was shown.</summary>
    public static ImportStage.Preview Taken(ImportFacts facts, ImportStage.Preview stage) =>
        ImportPaper.Recall(stage.With(stage.Corrections!.Apply(stage.Draft, facts.Intake)) with { Corrections = null }, facts).Show(View.Home);

    private static Turn<ImportStage> Compared(ImportFacts facts, ImportStage.Preview stage, Corrections corrections)
    {
        if (corrections is { Rows.Count: 0, Unclear.Count: 0 })
        {
            return new(stage, new Effect.Send(Texts.NothingCorrected));
        }

        // Buttons of older pictures no longer count: what is compared must not change under the comparison.
        return PreviewSteps.SendPicture(stage.With(stage.Draft.Changed(stage.Draft)) with { Corrections = corrections, View = new(ViewKind.Corrections) }, facts);
    }
}
