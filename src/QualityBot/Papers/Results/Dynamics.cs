using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>The same work over years, and the same pupils before and now.</summary>
internal static class Dynamics
{
    private static readonly ValueList<Series> Rates = [new("успеваемость", Tone.Fair), new("качество", Tone.Accent), new("доля «2»", Tone.Bad)];

    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        if (facts.Years is { Years.Count: > 1 } years)
        {
            yield return YearChart(years);
            yield return new Paragraph(string.Join(' ', Texts.YearChanges(years)));
        }

        if (facts.Earlier is { Dynamics.Matched: > 0 } earlier)
        {
            yield return Transitions(earlier);
            yield return new Paragraph(Texts.Cohort(earlier));
        }
    }

    public static GroupedColumns YearChart(YearsOfMarks years) => new(
        Texts.YearsChart, Rates,
        [.. years.Years.OrderBy(year => year.Year).Select(year => new ColumnGroup($"{year.Year}", [Measured(year.Marks.Pass), Measured(year.Marks.Quality), Measured(year.Marks.Failed)]))],
        Texts.WhiskersNote);

    public static Table Transitions(EarlierMarks earlier) => new(
        [new(Texts.EarlierHead(earlier), 3), new("«2»", 1, Alignment.Centre), new("«3»", 1, Alignment.Centre), new("«4»", 1, Alignment.Centre), new("«5»", 1, Alignment.Centre)],
        [.. Enumerable.Range(2, 4).Select(before => Row.Of([$"«{before}»", .. Enumerable.Range(2, 4).Select(after => (RichText)$"{earlier.Dynamics.Transitions[((before - 2) * 4) + after - 2]}")]))])
    { FontSize = 10, Caption = Texts.TransitionsCaption(earlier) };

    private static Measured? Measured(Share share) => FigureWords.Measured(share.Value, share.Interval);
}
