using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
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
        yield return new Table(
            [new("Вид индивидуальной работы", 4.2), new("Класс", 1.6), new("Задания", 4), new("Обучающихся", 2, Alignment.Centre)],
            [.. proposals.OrderBy(proposal => proposal.Kind).Select(proposal => Row.Of(
                Texts.KindOf(proposal.Kind), GroupNames.Of(proposal.Group, facts.Frame.ClassStyle), Tasks(proposal, facts.Analysis.Sheet.Tasks), proposal.Pupils.Count > 0 ? $"{proposal.Pupils.Count}" : FigureWords.Nothing))])
        { FontSize = 10, Caption = Texts.ProposalsCaption };
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

    /// <summary>In the order of the work; all of them are «все».</summary>
    private static string Tasks(SupportProposal proposal, ValueList<TaskSpec> all) => proposal.Tasks.Count == all.Count && all.Count > 1
        ? Texts.AllTasks
        : string.Join(", ", all.Where(task => proposal.Tasks.Any(own => own.Code == task.Code)).Select(task => task.Code));

    private static string Mark(int? mark) => mark is { } known ? $"{known}" : FigureWords.Nothing;
}
