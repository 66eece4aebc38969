using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Tests.Assessments;

/// <summary>Small made-up sheets. A test names only what matters to it.</summary>
internal static class GivenResults
{
    public static readonly Work Russian4 = new("ВПР", "Русский язык", 4, 2026);

    /// <summary>Points from text: «1», «X» for no attempt, «?» for what could not be read.</summary>
    public static Score Score(string text) => text switch
    {
        "X" => QualityDomain.Assessments.Results.Score.NotAttempted,
        "?" => QualityDomain.Assessments.Results.Score.Unknown,
        _ => QualityDomain.Assessments.Results.Score.Of(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
    };

    /// <summary>A pupil whose points stand apart with spaces: «2 0 X».</summary>
    public static PupilResult Pupil(string code, string group, string scores, int? mark = null, int? journal = null) =>
        new(code, group, [.. scores.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Score)]) { Mark = mark, JournalMark = journal };

    /// <summary>A sheet with tasks «1», «2» … of these maxima.</summary>
    public static ResultSheet Sheet(int[] max, params PupilResult[] pupils) =>
        new(Russian4, [.. max.Select((points, at) => new TaskSpec($"{at + 1}", points))], [.. pupils]);

    /// <summary>A sheet of marks alone: work and journal.</summary>
    public static ResultSheet Marks(params (int Mark, int? Journal)[] marks) =>
        new(Russian4, [], [.. marks.Select((pair, at) => new PupilResult($"{40001 + at}", "1", []) { Mark = pair.Mark, JournalMark = pair.Journal })]);
}
