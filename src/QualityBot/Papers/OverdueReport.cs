using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;

namespace QualityBot.Papers;

/// <summary>The register of the overdue: the oldest debt first.</summary>
internal static class OverdueReport
{
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, CancellationToken ct) =>
        Of(await PaperStore.Load(db, asker, decisions => decisions.Where(decision => decision.State == DecisionState.Active), ct));

    public static Paper Of(PaperFacts facts)
    {
        var late = facts.Decisions.Where(one => one.OverdueSince(facts.Today) is not null)
            .OrderBy(one => one.OverdueSince(facts.Today)).ThenBy(one => one.Decision.Number).ToList();
        return new(
            PaperHead.New(facts, "РЕЕСТР ПРОСРОЧЕННЫХ РЕШЕНИЙ", Texts.OnDay(facts.Today), Texts.SchoolPapers) with
            {
                Landscape = late.Count > 0,
                Blocks =
                [
                    new Paragraph(Texts.OverdueSummary(late.Count, facts)),
                    .. PaperHead.PartOnly(facts),
                    .. late.Count == 0 ? ValueList.Of<Block>([]) : [Rows(facts, late)],
                    PaperHead.Signatures(facts),
                ],
            },
            "Просроченные решения",
            Texts.OverdueWords(late, facts),
            Chart: null,
            $"Просроченные решения {facts.Today:yyyy-MM-dd}");
    }

    private static Table Rows(PaperFacts facts, IReadOnlyList<TrackedDecision> late) => new(
        [new(Texts.Number, 0.6, Alignment.Centre), new(Texts.DecisionColumn, 5.5), new("Откуда", 3), new(Texts.ResponsibleColumn, 2.6), new(Texts.DueColumn, 1.8, Alignment.Centre), new("Просрочено", 2, Alignment.Centre), new("Переносы", 3)],
        late.Select(one => Row.Of(
            $"{one.Decision.Number}",
            DecisionCells.What(one.Decision),
            Texts.SourceWithTitle(one.Meeting),
            DecisionCells.Who(one, facts),
            RussianText.ShortDay(one.OverdueSince(facts.Today)!.Value),
            RichText.Bold(Texts.Days(facts.Today.DayNumber - one.OverdueSince(facts.Today)!.Value.DayNumber)),
            Texts.PostponementsOf(one))).ToValueList()) { FontSize = 10 };
}
