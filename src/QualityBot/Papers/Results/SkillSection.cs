using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Papers.Results;

/// <summary>Planned results: skills with all their tasks together.</summary>
internal static class SkillSection
{
    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.SkillsTitle, Level: 2);
        var skills = facts.Analysis.Skills(facts.Group);
        if (skills.Count == 0)
        {
            yield return new Paragraph(Texts.NoSkills);
            yield break;
        }

        if (!AnalyticReport.IsJudged(facts))
        {
            yield return new Paragraph(Texts.TooFewForTasks);
            yield break;
        }

        // Where every task has a skill of its own, the table would say again what the tasks said.
        if (skills.Count == facts.Group.Items.Count)
        {
            yield return new Paragraph(Texts.SkillsAreTasks);
            yield break;
        }

        yield return new Table(
            [new("Умение", 6), new("Задания", 2, Alignment.Centre), new("Освоено, %", 2.2, Alignment.Centre), new("Системный дефицит", 2, Alignment.Centre)],
            [.. skills.OrderBy(skill => skill.Mastered ?? 1).Select(skill => Row.Of(
                skill.Skill, string.Join(", ", skill.Items.Select(item => item.Task.Code)), FigureWords.Cell(skill.Mastered, skill.Interval),
                skill.IsSystemDeficit(facts.Analysis.Rules) ? RichText.Bold(Texts.Yes) : Texts.No))]) { FontSize = 10, Caption = Texts.SkillsCaption };
    }
}
