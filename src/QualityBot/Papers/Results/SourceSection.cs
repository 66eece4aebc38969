using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Results;

namespace QualityBot.Papers.Results;

/// <summary>Where each figure comes from: files and rows by class, rules, doubts that somebody should look at.</summary>
internal static class SourceSection
{
    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.SourcesTitle, Level: 2);
        var pupils = facts.Analysis.Sheet.Pupils.Where(pupil => facts.Class is null || pupil.Group == facts.Class);
        yield return new Table(
            [new("Показатели", 2), new("Файл", 4.5), new("Строки", 3.5)],
            [.. pupils.GroupBy(pupil => (pupil.Group, File: FileOf(pupil, facts.Files))).Select(group => Row.Of(
                GroupNames.Of(group.Key.Group, facts.Frame.ClassStyle), group.Key.File, Rows(group.Select(pupil => pupil.Row))))]) { FontSize = 10, Caption = Texts.SourcesCaption };
        yield return new Paragraph(Texts.Rules(facts));
        var doubts = ResultDoubt.Grouped(facts.Doubts);
        if (doubts.Count > 0)
        {
            yield return new Paragraph(Texts.DoubtsLead) { KeepWithNext = true };
            yield return new ItemList([.. doubts.Select(doubt => (RichText)Assessments.Texts.Doubts(doubt))]) { Numbered = false };
        }
    }

    /// <summary>«2–26, 28»; a row 0 is not known.</summary>
    public static string Rows(IEnumerable<int> rows)
    {
        int[] sorted = [.. rows.Where(row => row > 0).Distinct().Order()];
        var runs = new List<string>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start;
            while (end + 1 < sorted.Length && sorted[end + 1] == sorted[end] + 1)
            {
                end++;
            }

            runs.Add(start == end ? $"{sorted[start]}" : $"{sorted[start]}–{sorted[end]}");
            start = end + 1;
        }

        return runs.Count == 0 ? FigureWords.Nothing : string.Join(", ", runs);
    }

    private static string FileOf(PupilResult pupil, ValueList<string> files) => pupil.File.Length > 0 ? pupil.File : files.Count == 0 ? FigureWords.Nothing : string.Join(", ", files);
}
