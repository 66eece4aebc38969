using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Gaps;

namespace QualityBot.Papers.Results;

/// <summary>Individual results: whose codes may need support, why, and what may be proposed.</summary>
internal static class PupilSection
{
    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.PupilsTitle, Level: 2);
        var needs = facts.Needs.OrderBy(need => need.Gaps.Pupil.Group, StringComparer.Ordinal).ThenBy(need => need.Gaps.Pupil.Code, StringComparer.Ordinal).ToList();
        if (needs.Count == 0)
        {
            yield return new Paragraph(Texts.NoNeeds);
            yield break;
        }

        yield return new Paragraph(Texts.NeedsLead(needs.Count));
        yield return new Table(
            [new("Код", 1.6), new("Балл", 0.8, Alignment.Centre), new("Отметка / журнал", 1.3, Alignment.Centre), new("Почему", 4.6), new("Пробелы (задания)", 3.2)],
            [.. Rows(facts, needs)]) { FontSize = 10, Caption = Texts.NeedsCaption };
        var proposals = facts.Class is null && facts.Analysis.Classes.Count > 0 ? facts.Analysis.Classes.SelectMany(facts.Analysis.Proposals) : facts.Analysis.Proposals(facts.Group);
        var lines = proposals.Select(proposal => (RichText)Texts.Proposal(proposal, facts.Frame.ClassStyle)).ToValueList();
        if (lines.Count > 0)
        {
            yield return new Paragraph(Texts.ProposalsLead) { KeepWithNext = true };
            yield return new ItemList(lines) { Numbered = false };
        }
    }

    private static IEnumerable<Row> Rows(WorkFacts facts, IEnumerable<SupportNeed> needs)
    {
        foreach (var group in needs.GroupBy(need => need.Gaps.Pupil.Group))
        {
            if (facts.Class is null && group.Key.Length > 0 && facts.Analysis.Classes.Count > 1)
            {
                yield return new Row.Section(GroupNames.Of(group.Key, facts.Frame.ClassStyle));
            }

            foreach (var need in group)
            {
                var pupil = need.Gaps.Pupil;
                yield return Row.Of(
                    pupil.Code, pupil.Total is { } total ? $"{total}" : FigureWords.Nothing, $"{Mark(pupil.Mark)} / {Mark(pupil.JournalMark)}",
                    string.Join("; ", need.Reasons.Select(Texts.Reason)), need.Gaps.Tasks.Count == 0 ? Texts.No : string.Join(", ", need.Gaps.Tasks.Select(gap => gap.NotAttempted ? $"{gap.Task.Code}\u00A0(н/п)" : gap.Task.Code)));
            }
        }
    }

    private static string Mark(int? mark) => mark is { } known ? $"{known}" : FigureWords.Nothing;
}
