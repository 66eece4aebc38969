using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Map;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments.Map;

/// <summary>Made-up parallels: how many of each class solve each task. Tasks 1 and 2 check «Читать», each other a skill of its own; all are basic.</summary>
internal static class GivenParallel
{
    public const int InClass = 25;

    public static MapFacts Facts(params (string Class, int[] Solved)[] classes) => new(WorkAnalysis.Of(Parallel(classes), KnownRuleSets.Fioko2026));

    public static MapFacts Facts(ResultSheet sheet) => new(WorkAnalysis.Of(sheet, KnownRuleSets.Fioko2026));

    public static ResultSheet Parallel(params (string Class, int[] Solved)[] classes)
    {
        var tasks = classes[0].Solved.Length;
        var pupils = from one in classes
                     from at in Enumerable.Range(0, InClass)
                     // Who solves is shifted from task to task, so that nobody misses everything.
                     select Pupil($"{one.Class}-{at:00}", one.Class, string.Join(' ', one.Solved.Select((solved, task) => (at + (task * 3)) % InClass < solved ? "1" : "0")));
        var sheet = Sheet([.. Enumerable.Repeat(1, tasks)], [.. pupils]);
        return sheet with { Tasks = [.. sheet.Tasks.Select((task, at) => task with { Level = DifficultyLevel.Basic, Skill = at < 2 ? "Читать" : $"Умение {at + 1}" })] };
    }

    /// <summary>Thirty pupils of one class: so many have one mark less by the work than by the journal (4), so many one more (3), the rest the same 4.</summary>
    public static ResultSheet Journal(int lowered, int raised) =>
        Marks([.. Enumerable.Range(0, 30).Select(at => at < lowered ? (3, 4) : at < lowered + raised ? (4, (int?)3) : (4, 4))]);

    /// <summary>The journal of a parallel: a pupil of a class has so many fours, the others three.</summary>
    public static ResultSheet WithJournal(this ResultSheet sheet, params (string Class, int Fours)[] journals) => sheet with
    {
        Pupils = [.. sheet.Pupils.GroupBy(pupil => pupil.Group).SelectMany(own => own.Select((pupil, at) =>
            pupil with { Mark = 4, JournalMark = at < journals.Single(one => one.Class == own.Key).Fours ? 4 : 3 }))],
    };

    public static ProposedCause Of(this IEnumerable<ProposedCause> causes, Cause cause) => causes.Single(one => one.Cause == cause);

    public static Observation One(this MapFacts facts, FindingKind kind, string? group = null) => Observations.Of(facts.Analysis).Single(one => one.Kind == kind && one.Group == group);
}
