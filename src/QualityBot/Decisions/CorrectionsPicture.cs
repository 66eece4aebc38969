using QualityBot.Engine;
using QualityDomain.Decisions.RoundTrip;

namespace QualityBot.Decisions;

/// <summary>What a workbook would change, line by line.</summary>
internal static class CorrectionsPicture
{
    private const int OnAPage = 6;
    private const int UnclearShown = 6;

    public static Picture Of(ImportStage.Preview stage)
    {
        var corrections = stage.Corrections!;
        var pages = Math.Max((corrections.Rows.Count + OnAPage - 1) / OnAPage, 1);
        var page = Math.Clamp(stage.View.At, 0, pages - 1);
        return new(
            RichText.Lines(
            [
                Texts.CorrectionsHead(corrections, stage.Draft),
                .. corrections.Rows.Count > 0 ? [(RichText)""] : Array.Empty<RichText>(),
                .. corrections.Rows.Skip(page * OnAPage).Take(OnAPage).SelectMany(row => Lines(stage, row)),
                .. corrections.Unclear.Count > 0 ? [(RichText)"", Texts.UnclearHead] : Array.Empty<RichText>(),
                .. corrections.Unclear.Take(UnclearShown).Select(cell => (RichText)$"• {Texts.Unclear(cell)}"),
                .. corrections.Unclear.Count > UnclearShown ? [Texts.AndMore($"{corrections.Unclear.Count - UnclearShown}")] : Array.Empty<RichText>(),
            ]),
            Pictures.Keys(
                corrections.Rows.Count > 0 ? [Pictures.Button(stage, Texts.TakeCorrections, Press.TakeCorrections) with { Look = ButtonLook.Expected }] : [],
                Pictures.Pager(stage, Press.Corrections, page, pages),
                [Pictures.Button(stage, Texts.LeaveCorrections, Press.LeaveCorrections)]));
    }

    private static IEnumerable<RichText> Lines(ImportStage.Preview stage, RowCorrection row)
    {
        var words = RichText.Shorten(row.After.Text.ReplaceLineEndings(" "), 70);
        if (row.Row is not { } index)
        {
            return [Texts.NewRow(words, row)];
        }

        return row.IsRemoval(stage.Draft)
            ? [Texts.RowLeft(index + 1, words)]
            : [RichText.Of($"<b>{index + 1}.</b> {words}"), .. row.Changes.Select(change => RichText.Of($"   {Texts.Title(change.Column)}: {Texts.Cell(change.Before)} → <b>{Texts.Cell(change.After)}</b>"))];
    }
}
