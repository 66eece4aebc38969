using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>The distribution of points with the boundaries of marks.</summary>
internal static class ScoreSection
{
    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.ScoresTitle, Level: 2);
        var scores = facts.Group.Scores;
        if (scores.N < Share.Fewest)
        {
            yield return new Paragraph(scores.N == 0 ? Texts.NoScores : Texts.TooFewForHistogram);
            yield break;
        }

        yield return Histogram(scores, facts.Analysis.Sheet.Scale);
        yield return new Paragraph(Texts.Scores(facts));
    }

    public static ScoreHistogram Histogram(ScoreFigures scores, MarkScale? scale) => new(
        Texts.HistogramTitle(scores.N), scores.Histogram,
        scale is null ? [] : [.. Enumerable.Range(3, 3).Select(mark => new ScoreCut(scale.Cut(mark), $"«{mark}»"))],
        scale is null ? Texts.NoCutsNote : Texts.CutsNote);
}
