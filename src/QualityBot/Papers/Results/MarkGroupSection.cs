using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Figures;

namespace QualityBot.Papers.Results;

/// <summary>How pupils of each mark did the tasks.</summary>
internal static class MarkGroupSection
{
    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        var sheet = facts.Class is null ? facts.Analysis.Sheet : facts.Analysis.Sheet with { Pupils = [.. facts.Analysis.Sheet.Pupils.Where(pupil => pupil.Group == facts.Class)] };
        var groups = MarkGroups.Of(sheet);
        var told = groups.Groups.Where(group => group.Items.Count > 0 && group.Items.Max(item => item.Counts.N) >= MarkGroups.Informative).ToList();
        yield return new Heading(Texts.GroupsTitle, Level: 2);
        if (told.Count < 2)
        {
            yield return new Paragraph(Texts.GroupsTooSmall);
            yield break;
        }

        yield return new Table(
            [new("Задание", 1.4, Alignment.Centre), .. told.Select(group => new Column($"«{group.Mark}» (n\u00A0=\u00A0{group.Items.Max(item => item.Counts.N)})", 1.6, Alignment.Centre))],
            [.. sheet.Tasks.Select((task, at) => Row.Of([task.Code, .. told.Select(group => (RichText)FigureWords.Percent(group.Items[at].Solved))]))])
        { FontSize = 10, Caption = Texts.GroupsCaption };
        yield return new Paragraph(Texts.Groups(told, groups.Crossings.Where(crossing => told.Exists(group => group.Mark == crossing.Lower) && told.Exists(group => group.Mark == crossing.Higher))));
    }
}
