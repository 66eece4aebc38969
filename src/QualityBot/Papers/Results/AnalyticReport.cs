using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>«Аналитическая справка» on one work: the seven directions of the analysis, conclusions, recommendations, where each figure comes from.</summary>
/// <remarks>
/// The order of the directions is that of the recommendations of ФИОКО (S-15); individual results, which stand first there, stand last here,
/// since the paper is read by councils. Teachers are neither named nor compared; pupils are codes.
/// </remarks>
internal static class AnalyticReport
{
    public static Paper Of(WorkFacts facts)
    {
        var conclusions = Conclusions.Of(facts);
        var chart = TaskSection.Bars(facts, facts.Group);
        return new(
            facts.Frame.Paper($"{Texts.ReportTitle}\n{Texts.About(facts)}", null, Texts.Provenance(facts)) with { Blocks = Blocks(facts, conclusions) },
            $"{Texts.ReportName} {Texts.About(facts)}",
            string.Join('\n', conclusions.Take(4)),
            chart,
            $"{Texts.ReportName} {Texts.FileName(facts)} {facts.Today:yyyy-MM-dd}")
        {
            Figures = () => FigureBook.Of(facts),
        };
    }

    private static ValueList<Block> Blocks(WorkFacts facts, ValueList<string> conclusions) =>
    [
        .. Texts.Introduction(facts).Select(line => new Paragraph(line)),
        .. MarkSection.Of(facts),
        .. JournalSection.Of(facts),
        .. ScoreSection.Of(facts),
        .. TaskSection.Of(facts),
        .. SkillSection.Of(facts),
        .. MarkGroupSection.Of(facts),
        .. PupilSection.Of(facts),
        .. MarkerSection.Of(facts),
        new Heading(Texts.ConclusionsTitle, Level: 2),
        new ItemList([.. conclusions.Select(sentence => (RichText)sentence)]),
        new Heading(Texts.RecommendationsTitle, Level: 2),
        Recommendations.Table(Recommendations.Of(facts)),
        facts.Frame.Signatures,
        new Paragraph(Texts.Considered) { Indent = false, Alignment = Alignment.Left },
        .. SourceSection.Of(facts),
    ];

    /// <summary>Whether anything may be said about the group in shares.</summary>
    public static bool IsJudged(WorkFacts facts) => facts.Group.N >= Share.Fewest;
}
