using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>All figures of a group of pupils in one work: a class, a parallel, the school, or any other set.</summary>
/// <param name="Group">Null: all participants.</param>
/// <param name="N">How many of them are counted; of a class, how many wrote.</param>
/// <param name="Absent">How many were absent.</param>
/// <param name="Items">One for each task of the sheet, in its order.</param>
public sealed record GroupFigures(
    string? Group, int N, int Absent, MarkCounts Marks, ScoreFigures Scores, JournalFigures Journal, ValueList<ItemFigures> Items)
{
    /// <summary>The figures of all participants, without those whose class of fewer than five could be told from them.</summary>
    public static GroupFigures OfAll(ResultSheet sheet) => OfSeveral(sheet, sheet.Pupils, sheet.Absent.Count);

    /// <summary>The figures of one class; of fewer than five only how many they are.</summary>
    public static GroupFigures OfClass(string group, ResultSheet sheet)
    {
        ValueList<PupilResult> pupils = [.. sheet.Pupils.Where(pupil => pupil.Group == group)];
        var figures = Of(group, sheet, pupils.Count < Share.Fewest ? [] : pupils, sheet.Absent.Count(absent => absent.Group == group)) with { N = pupils.Count };
        return figures with
        {
            Marks = figures.Marks.Total < Share.Fewest ? default : figures.Marks,
            Journal = figures.Journal.Pairs < Share.Fewest ? JournalFigures.Of([]) : figures.Journal,
            Scores = figures.Scores.N < Share.Fewest ? ScoreFigures.Of([], sheet.Max) : figures.Scores,
        };
    }

    /// <summary>The other classes together, against which one stands.</summary>
    public static GroupFigures OfOthers(string group, ResultSheet sheet) =>
        OfSeveral(sheet, [.. CountedPupils.Of(sheet).Where(pupil => pupil.Group != group)], sheet.Absent.Count(absent => absent.Group != group));

    /// <summary>Each measure counts those whom it may count.</summary>
    private static GroupFigures OfSeveral(ResultSheet sheet, IReadOnlyCollection<PupilResult> pupils, int absent)
    {
        var counted = CountedPupils.Of(pupils, static _ => true);
        return Of(null, sheet, counted, absent) with
        {
            Marks = MarkCounts.Of(CountedPupils.Of(counted, static pupil => pupil.Mark is not null).Select(pupil => pupil.Mark).OfType<int>()),
            Scores = ScoreFigures.Of(CountedPupils.Of(counted, static pupil => pupil.Total is not null).Select(pupil => pupil.Total).OfType<int>(), sheet.Max),
            Journal = JournalFigures.Of(CountedPupils.Of(counted, static pupil => pupil is { Mark: not null, JournalMark: not null })) with
            {
                WithoutPair = counted.Count(pupil => pupil.Mark is null || pupil.JournalMark is null),
            },
        };
    }

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
