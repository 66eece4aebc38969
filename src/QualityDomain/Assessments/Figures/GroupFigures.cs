using QualityDomain.Assessments.Results;

namespace QualityDomain.Assessments.Figures;

/// <summary>All figures of a group of pupils in one work: a class, a parallel, the school, or any other set.</summary>
/// <param name="Group">Null: all participants.</param>
/// <param name="N">How many wrote.</param>
/// <param name="Absent">How many were absent.</param>
/// <param name="Items">One for each task of the sheet, in its order.</param>
public sealed record GroupFigures(
    string? Group, int N, int Absent, MarkCounts Marks, ScoreFigures Scores, JournalFigures Journal, ValueList<ItemFigures> Items)
{
    /// <summary>The figures of all participants.</summary>
    public static GroupFigures OfAll(ResultSheet sheet) => Of(null, sheet, sheet.Pupils, sheet.Absent.Count);

    /// <summary>The figures of one class.</summary>
    public static GroupFigures OfClass(string group, ResultSheet sheet) =>
        Of(group, sheet, [.. sheet.Pupils.Where(pupil => pupil.Group == group)], sheet.Absent.Count(absent => absent.Group == group));

    /// <summary>The figures of any pupils of the sheet.</summary>
    public static GroupFigures Of(string? name, ResultSheet sheet, IReadOnlyCollection<PupilResult> pupils, int absent = 0)
    {
        var counts = new ItemCounts[sheet.Tasks.Count];
        foreach (var pupil in pupils)
        {
            for (var at = 0; at < counts.Length; at++)
            {
                counts[at] += ItemCounts.Of(pupil.Scores[at], sheet.Tasks[at].Max);
            }
        }

        return new(
            name,
            pupils.Count,
            absent,
            MarkCounts.Of(pupils.Select(pupil => pupil.Mark).OfType<int>()),
            ScoreFigures.Of(pupils.Select(pupil => pupil.Total).OfType<int>(), sheet.Max),
            JournalFigures.Of(pupils),
            [.. sheet.Tasks.Select((task, at) => new ItemFigures(task, counts[at]))]);
    }
}
