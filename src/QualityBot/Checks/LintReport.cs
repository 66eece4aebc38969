using QualityBot.Papers;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Checks;

namespace QualityBot.Checks;

/// <summary>The check of the register as a paper: every open remark with its decision and what can be done.</summary>
internal static class LintReport
{
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, CancellationToken ct) => Of(await LintStore.Load(db, asker, ct));

    public static Paper Of(LintFacts facts)
    {
        var (paper, remarks) = facts;
        return new(
            PaperHead.New(paper, "ПРОВЕРКА РЕЕСТРА РЕШЕНИЙ", Papers.Texts.OnDay(paper.Today), Texts.Sources) with
            {
                Landscape = remarks.Count > 0,
                Blocks =
                [
                    new Paragraph(Texts.Summary(remarks)),
                    .. PaperHead.PartOnly(paper),
                    .. remarks.Count == 0 ? ValueList.Of<Block>([]) : [Rows(facts)],
                    PaperHead.Signatures(paper),
                ],
            },
            "Проверка реестра решений",
            Texts.Summary(remarks),
            Chart: null,
            $"Проверка реестра {paper.Today:yyyy-MM-dd}");
    }

    private static Table Rows(LintFacts facts) => new(
        [new(Papers.Texts.Number, 0.8, Alignment.Centre), new(Papers.Texts.DecisionColumn, 6), new("Откуда", 3), new("Замечание", 5), new("Что можно сделать", 4)],
        facts.Remarks.Select(remark => facts.Find(remark.DecisionId) is { } one
            ? Row.Of($"{one.Decision.Number}", DecisionCells.What(one.Decision), Papers.Texts.SourceWithTitle(one.Meeting), Texts.Words(remark, facts), Texts.Advice(remark.Kind))
            : Row.Of("", "", "", Texts.Words(remark, facts), Texts.Advice(remark.Kind))).ToValueList()) { FontSize = 10 };
}
