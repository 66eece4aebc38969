using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Support;

namespace QualityBot.Papers.PupilSupport;

/// <summary>«Охват и эффект поддержки»: who gets help and how much of it was held, and what kinds of work went together with improvement. No teacher is named or compared.</summary>
internal static class EffectReport
{
    private static readonly ValueList<Series> Standings = [new("занимаются", Tone.Good), new("ждут учителя", Tone.Weak), new("две недели без занятий", Tone.Bad)];

    /// <param name="without">Whom works show to need support and who has no plan.</param>
    public static Paper Of(SupportPaperFacts facts, ValueList<WithoutPlan> without)
    {
        var classes = facts.Support.Roster.Classes.Select(one => new Line(one, facts.Support.Coverage(one), DoseOf(facts, one))).Where(line => line.Coverage.All > 0).ToValueList();
        var (all, dose) = (facts.Support.Coverage(null), classes.Aggregate(Dose.None, (sum, line) => sum + line.Dose));
        var chart = Chart(facts, classes);
        return new(
            facts.Frame.Paper("ОХВАТ И ЭФФЕКТ ПОДДЕРЖКИ ОБУЧАЮЩИХСЯ", Texts.OnDay(facts.Today), facts.Provenance) with
            {
                Blocks =
                [
                    new Paragraph(SupportTexts.CoverageLine(all)), new Paragraph(SupportTexts.DoseLine(dose)),
                    .. chart is null ? ValueList.Of<Block>([]) : [chart],
                    .. classes.Count == 0 ? ValueList.Of<Block>([]) : [Table(facts, classes)],
                    .. without.Count == 0 ? ValueList.Of<Block>([]) : [new Heading(SupportTexts.WithoutTitle, Level: 2), new Paragraph(SupportTexts.WithoutLead(without.Count)), WithoutTable(without)],
                    .. Effect(facts),
                    facts.Frame.Signatures,
                ],
            },
            "Поддержка: охват и эффект",
            string.Join('\n', new[]
            {
                SupportTexts.CoverageLine(all), without.Count > 0 ? SupportTexts.WithoutLead(without.Count) : "", SupportTexts.DoseLine(dose), SupportTexts.EffectLine(Measured(facts)),
                SupportTexts.KindsLine(KindRecord.Of(facts.Support.Plans)),
            }.Where(line => line.Length > 0)),
            chart,
            $"Охват и эффект поддержки {facts.Today:yyyy-MM-dd}");
    }

    private sealed record Line(string Class, Coverage Coverage, Dose Dose);

    private static Dose DoseOf(SupportPaperFacts facts, string one) =>
        facts.Support.Plans.Where(plan => plan.State is SupportState.Active or SupportState.Closed && facts.Support.Roster.Find(plan.PupilId)!.Class == one).Aggregate(Dose.None, (sum, plan) => sum + facts.Support.DoseOf(plan));

    private static StackedBars? Chart(SupportPaperFacts facts, ValueList<Line> classes) => classes.Count == 0 ? null : new(
        SupportTexts.ChartTitle(facts.Today), Standings,
        [.. classes.Select(line => new Bar(Results.GroupNames.Of(line.Class, facts.Style), [line.Coverage.Served.Count, line.Coverage.Waiting.Count, line.Coverage.Quiet.Count]))]);

    private static Table Table(SupportPaperFacts facts, ValueList<Line> classes) => new(
        [new("Класс", 1.6), new("С планом", 1.6, Alignment.Centre), new("Занима\u00ADются", 1.8, Alignment.Centre), new("Ждут учителя", 1.8, Alignment.Centre), new("Без занятий две недели", 2.2, Alignment.Centre), new("Итог не назван", 1.8, Alignment.Centre), new("Проведено из задуманного", 2.4, Alignment.Centre)],
        [.. classes.Select(line => Row.Of(
            Results.GroupNames.Of(line.Class, facts.Style), $"{line.Coverage.All}", $"{line.Coverage.Served.Count}", $"{line.Coverage.Waiting.Count}", $"{line.Coverage.Quiet.Count}", $"{line.Coverage.Overdue.Count}", SupportTexts.Dose(line.Dose)))])
    { FontSize = 10, Caption = SupportTexts.DoseNote };

    /// <summary>A line for each set of subjects keeps the table short.</summary>
    private static Table WithoutTable(ValueList<WithoutPlan> without) => new(
        [new("По каким предметам", 4), new("Коды", 8)],
        [.. without.GroupBy(one => string.Join(", ", one.Subjects)).OrderByDescending(same => same.First().Subjects.Count).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => Row.Of(same.Key, string.Join(", ", same.Select(one => one.Code))))]) { FontSize = 10 };

    private static IEnumerable<Block> Effect(SupportPaperFacts facts)
    {
        yield return new Heading(SupportTexts.EffectTitle, Level: 2);
        yield return new Paragraph(SupportTexts.EffectLine(Measured(facts)));
        var kinds = KindRecord.Of(facts.Support.Plans);
        if (kinds.Count > 0)
        {
            yield return new Table(
                [new("Вид работы в плане", 5), new("Планов с итогом", 2, Alignment.Centre), new("Стало лучше, % (границы)", 3, Alignment.Centre)],
                [.. kinds.Select(kind => Row.Of(Results.Texts.KindOf(kind.Kind), $"{kind.Measured}", Results.FigureWords.Cell(kind.Improved)))]) { FontSize = 10, Caption = SupportTexts.KindsCaption };
        }

        yield return new Paragraph(RichText.Italic(SupportTexts.NoProof));
    }

    private static IReadOnlyCollection<SkillChange> Measured(SupportPaperFacts facts) => [.. facts.Support.Changes.Values.Select(one => one.Change)];
}
