using QualityBot.Assessments;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;
using Words = QualityBot.Assessments.Texts;

namespace QualityBot.Cli;

/// <summary>The analysis of a work as a deputy reads it at a terminal: from the whole to the weak places to the people.</summary>
internal static class AnalysisTable
{
    private const int Longest = 12;

    public static void Print(AnalysedFiles files, TextWriter output)
    {
        output.WriteLine(Words.Name(files.Work));
        if (files.Analysis is { } analysis)
        {
            output.WriteLine(Words.Participants(analysis));
            Classes(analysis, output);
            Journal(analysis, output);
            WeakTasks(analysis, output);
            Support(analysis, output);
            Section(Words.MarkersTitle, [.. analysis.Markers.Select(Words.Line)], output);
        }

        Section(Words.WiderTitle, [.. files.Benchmarks.Select(row => Words.Benchmark(row, files.Analysis?.School)), .. files.Journals.Select(Words.Journal)], output);
        Section(Words.DoubtsTitle, [.. ResultDoubt.Grouped(files.Doubts).Select(Words.Doubts)], output);
    }

    private static void Classes(WorkAnalysis analysis, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Words.ClassHead);
        foreach (var group in analysis.Classes.Count > 1 ? analysis.Classes.Append(analysis.School) : [analysis.School])
        {
            output.WriteLine(Words.ClassRow(group));
        }

        output.WriteLine(Words.IntervalNote);
        if (Words.LeftOut(analysis) is { Length: > 0 } left)
        {
            output.WriteLine(left);
        }
    }

    private static void Journal(WorkAnalysis analysis, TextWriter output) => Section(
        Words.JournalTitle,
        [.. analysis.Groups.Where(group => group.Journal.Pairs > 0).Select(Words.Journal)],
        output);

    private static void WeakTasks(WorkAnalysis analysis, TextWriter output)
    {
        Section(Words.TasksTitle(analysis.Rules), [.. analysis.School.Items.OrderBy(item => item.Solved ?? 1).Take(Longest).Select(item => Words.Task(item, analysis.Rules))], output);
        Section(Words.DifferTitle, [.. analysis.Comparisons.Where(one => one.IsSure).OrderBy(one => one.Difference).Take(Longest).Select(Words.Comparison)], output);
        Section(Words.SkillsTitle, [.. analysis.Skills(analysis.School).Where(skill => skill.Mastered is not null).OrderBy(skill => skill.Mastered).Take(Longest).Select(skill => Words.Skill(skill, analysis.Rules))], output);
    }

    private static void Support(WorkAnalysis analysis, TextWriter output)
    {
        Section(Words.NeedsTitle(analysis.Needs.Count), [.. analysis.Needs.Take(Longest).Select(Words.Need), .. analysis.Needs.Count > Longest ? [Words.More(analysis.Needs.Count - Longest)] : Array.Empty<string>()], output);
        Section(Words.ProposalsTitle, [.. (analysis.Classes.Count > 0 ? analysis.Classes : [analysis.School]).SelectMany(analysis.Proposals).Select(Words.Proposal)], output);
    }

    private static void Section(string title, IReadOnlyCollection<string> lines, TextWriter output)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }
    }
}
