using QualityBot.Engine;
using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;

namespace QualityBot.Decisions;

/// <summary>«Только проверить»: every remark of the paper, one after the other; nothing is stored.</summary>
internal static class CheckPicture
{
    public static Picture Of(ImportStage.Preview stage, ImportFacts facts)
    {
        var remarks = Remarks(stage.Draft, facts.Intake);
        if (remarks.Count == 0)
        {
            return new(Texts.NoRemarks, Pictures.Keys(Pictures.Margins(stage), [Pictures.Button(stage, Texts.ToPaper, Press.Home)]));
        }

        var at = Math.Clamp(stage.View.At, 0, remarks.Count - 1);
        var remark = remarks[at];
        return new(
            RichText.Lines(
                Texts.RemarkHead(at + 1, remarks.Count),
                $"❗ {remark.Words}",
                "",
                RichText.Of($"<i>{RichText.Shorten(remark.Text.ReplaceLineEndings(" "), 700)}</i>")),
            Pictures.Keys(
                remark.Index is { } row ? [Pictures.Button(stage, Texts.Mend, Press.Card, row)] : [],
                Pictures.Pager(stage, Press.Check, at, remarks.Count),
                Pictures.Margins(stage),
                [Pictures.Button(stage, Texts.ToPaper, Press.Home)]));
    }

    /// <summary>All remarks in the order of the document.</summary>
    public static IReadOnlyList<Remark> Remarks(PaperDraft draft, IntakeFacts facts) =>
    [
        .. draft.Rows.Index().SelectMany(row => row.Item.Doubts.Where(doubt => doubt.Kind != DoubtKind.Inherited).Distinct()
                .Select(doubt => new Remark(row.Item.Row, row.Index, Texts.Doubt(doubt), row.Item.Text))
                .Concat(facts.ExecutorsOf(row.Item).Open.Select(open => new Remark(row.Item.Row, row.Index, Texts.NobodyOrSeveral(row.Item.Parties[open.Party]), row.Item.Text))))
            .Concat(draft.Findings.Select(finding => new Remark(
                finding.Row, null, Texts.Doubt(finding.Doubt), draft.Skipped.FirstOrDefault(row => row.At == finding.At)?.Text ?? "")))
            .OrderBy(remark => remark.Row),
    ];
}

/// <summary>Something to be looked at in the paper.</summary>
/// <param name="Row">The running number of the row in the document.</param>
/// <param name="Index">Its index among the decisions; null: it is no decision.</param>
internal sealed record Remark(int Row, int? Index, string Words, string Text);
