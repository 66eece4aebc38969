using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Support;

namespace QualityBot.Papers.PupilSupport;

/// <summary>«Реестр поддержки класса»: one line for each plan of the school year.</summary>
internal static class ClassRegister
{
    public static Paper Of(SupportPaperFacts facts, string one)
    {
        var name = Results.GroupNames.Of(one, facts.Style);
        var plans = PlansOf(facts, one);
        return new(
            facts.Frame.Paper($"РЕЕСТР ПОДДЕРЖКИ ОБУЧАЮЩИХСЯ\nкласс {name}", Texts.OnDay(facts.Today), facts.Provenance) with
            {
                Blocks = [.. Summary(facts, one), .. plans.Count == 0 ? [new Paragraph(SupportTexts.NoPlans)] : Rows(facts, plans), facts.Frame.Signatures],
            },
            $"Поддержка, класс {name}",
            SupportTexts.RegisterWords(plans, facts.Today),
            Chart: null,
            $"Реестр поддержки {one} {facts.Today:yyyy-MM-dd}");
    }

    /// <summary>The same as a part of the page of a class; nothing where the class has no plan.</summary>
    public static IEnumerable<Block> Section(SupportPaperFacts facts, string one) =>
        PlansOf(facts, one) is { Count: > 0 } plans ? [new Heading(SupportTexts.SectionTitle, Level: 2), .. Summary(facts, one), .. Rows(facts, plans)] : [];

    public static ValueList<SupportPlan> PlansOf(SupportPaperFacts facts, string one) =>
        [.. facts.Support.Plans.Where(plan => plan.State != SupportState.Declined && facts.Support.Roster.Find(plan.PupilId)!.Class == one).OrderBy(facts.Support.CodeOf, StringComparer.Ordinal).ThenBy(plan => plan.From)];

    private static IEnumerable<Block> Summary(SupportPaperFacts facts, string one) => [new Paragraph(SupportTexts.CoverageLine(facts.Support.Coverage(one)))];

    private static IEnumerable<Block> Rows(SupportPaperFacts facts, ValueList<SupportPlan> plans) =>
    [
        new Table(
            [new("Код", 1.5), new("Предмет, пробелы", 4.6), new("Виды работы", 2.6), new("Ведёт", 2.4), new("Срок", 2.1, Alignment.Centre), new("Прове\u00ADдено", 1.4, Alignment.Centre), new("Итог", 2.2)],
            [.. plans.Select(plan => Row.Of(
                facts.Support.CodeOf(plan), SupportTexts.What(plan), SupportTexts.Kinds(plan), facts.Support.NameOf(plan.LeadId), SupportTexts.Term(plan), plan.State == SupportState.Proposed ? "–" : SupportTexts.Dose(facts.Support.DoseOf(plan)), SupportTexts.State(plan, facts.Today)))])
        { FontSize = 10, Caption = SupportTexts.DoseNote },
    ];
}
