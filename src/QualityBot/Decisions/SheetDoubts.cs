using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;

namespace QualityBot.Decisions;

/// <summary>What a person should look at in each row, in words.</summary>
internal static class SheetDoubts
{
    /// <summary>A text for each row of the paper.</summary>
    public static IReadOnlyList<string> Of(ImportStage.Preview stage, ImportFacts facts)
    {
        var asked = Questions.Of(stage.Draft, facts.Intake).SelectMany(question => question.Rows.Select(row => (Row: row, Words: Texts.AskBriefly(question)))).ToLookup(each => each.Row, each => each.Words);
        return [.. stage.Draft.Rows.Select((row, index) => string.Join('\n', row.Doubts.Where(doubt => doubt.Kind != DoubtKind.Inherited).Select(Texts.Doubt)
            .Concat(asked[index])
            .Concat(Texts.AsBefore(stage.Phrases, row))
            .Distinct()))];
    }
}
