using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;

namespace QualityBot.Papers;

/// <summary>The register: every decision of the school, meeting by meeting.</summary>
internal static class RegisterReport
{
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, CancellationToken ct) =>
        Of(await PaperStore.Load(db, asker, decisions => decisions, ct));

    public static Paper Of(PaperFacts facts)
    {
        var figures = Figures.Of(facts.Decisions, facts.Today);
        var chart = figures.Chart(Texts.ChartTitle(facts.Today));
        return new(
            PaperHead.New(facts, "РЕЕСТР РЕШЕНИЙ", Texts.OnDay(facts.Today), Texts.SchoolPapers) with
            {
                Landscape = true,
                Blocks =
                [
                    new Paragraph(Texts.RegisterSummary(figures)),
                    .. PaperHead.PartOnly(facts),
                    .. chart is null ? ValueList.Of<Block>([]) : [chart],
                    .. facts.Decisions.Count == 0 ? ValueList.Of<Block>([]) : [Rows(facts)],
                    PaperHead.Signatures(facts),
                ],
            },
            "Реестр решений",
            Texts.RegisterWords(figures, facts),
            chart,
            $"Реестр решений {facts.Today:yyyy-MM-dd}");
    }

    /// <summary>Newest meetings first, as the chat shows them; what has no document comes last.</summary>
    private static Table Rows(PaperFacts facts) => new(
        [new(Texts.Number, 0.6, Alignment.Centre), new(Texts.DecisionColumn, 6), new(Texts.ResponsibleColumn, 3), new(Texts.DueColumn, 1.8, Alignment.Centre), new(Texts.StateColumn, 4)],
        facts.Decisions
            .GroupBy(one => one.Meeting)
            .OrderByDescending(group => group.Key?.HeldOn ?? DateOnly.MinValue).ThenByDescending(group => group.Key?.Id ?? 0)
            .SelectMany(group => (IEnumerable<Row>)
            [
                new Row.Section(RichText.Bold(Texts.SourceWithTitle(group.Key))),
                .. group.Select(one => Row.Of($"{one.Decision.Number}", DecisionCells.What(one.Decision), DecisionCells.Who(one, facts), DecisionCells.When(one), DecisionCells.How(one, facts.Today))),
            ]).ToValueList()) { FontSize = 10 };
}
