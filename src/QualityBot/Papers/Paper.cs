using QualityBot.Reports;

namespace QualityBot.Papers;

/// <summary>A paper, and what the chat says of it before anybody opens it.</summary>
/// <param name="Headline">What it is about, in one line.</param>
/// <param name="Words">The figures in a few short lines, without markup.</param>
/// <param name="Chart">The small picture for the chat; null: there is nothing to draw.</param>
/// <param name="FileName">Without an ending.</param>
internal sealed record Paper(ReportDocument Document, string Headline, string Words, Chart? Chart, string FileName)
{
    /// <summary>Writes the figures as a workbook; null: the paper has none.</summary>
    public Func<byte[]>? Figures { get; init; }
}
