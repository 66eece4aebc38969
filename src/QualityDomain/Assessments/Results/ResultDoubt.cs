namespace QualityDomain.Assessments.Results;

/// <summary>Something in a file of results that a person should look at. Nothing is repaired silently: the figures say what was taken.</summary>
/// <param name="Row">The row in the file, from 1; 0: the file as a whole.</param>
/// <param name="Column">The heading of the column; empty: the row as a whole.</param>
/// <param name="Found">What stands there; never a name.</param>
/// <param name="Other">What it contradicts or what was taken instead; empty: nothing.</param>
public sealed record ResultDoubt(ResultDoubtKind Kind, int Row, string Column, string Found, string Other = "")
{
    /// <summary>The file it stands in; empty where there is only one.</summary>
    public string File { get; init; } = "";

    /// <summary>Equal doubts of many rows as one, so that they are asked about once. The order of first appearance is kept.</summary>
    public static ValueList<DoubtGroup> Grouped(IEnumerable<ResultDoubt> doubts) =>
        [.. doubts.GroupBy(doubt => doubt with { Row = 0, Other = IsOfTheRow(doubt.Kind) ? "" : doubt.Other, Found = IsOfTheRow(doubt.Kind) ? "" : doubt.Found })
            .Select(equal => new DoubtGroup(equal.First(), [.. equal.Select(doubt => doubt.Row).Where(row => row > 0)]))];

    /// <summary>Doubts whose numbers differ from row to row and yet ask one question.</summary>
    private static bool IsOfTheRow(ResultDoubtKind kind) =>
        kind is ResultDoubtKind.TotalDiffers or ResultDoubtKind.MarkAgainstScale or ResultDoubtKind.NoCode or ResultDoubtKind.DuplicateCode or ResultDoubtKind.EmptyRow;
}

/// <summary>Doubts that are alike: the first of them, and the rows of all.</summary>
public sealed record DoubtGroup(ResultDoubt First, ValueList<int> Rows);

/// <summary>The kinds of doubts about results.</summary>
public enum ResultDoubtKind
{
    /// <summary>«Итого» is not the sum of the tasks: the sum is taken.</summary>
    TotalDiffers,

    /// <summary>More points than the task has: the cell is in no figure.</summary>
    AboveMax,

    /// <summary>No points and no sign of a missing attempt: the cell is in no figure.</summary>
    UnreadableScore,

    /// <summary>«н/п», «N», a dash: taken for «не приступил», though it may mean a topic that was not taught.</summary>
    LooseNotAttempted,

    /// <summary>An empty cell of somebody who wrote: taken for «не приступил».</summary>
    BlankScore,

    /// <summary>The file says another number of participants than it lists.</summary>
    CountDiffers,

    /// <summary>The tasks give another maximum than the file says.</summary>
    MaxDiffers,

    /// <summary>Neither the heading nor the description says how much a task gives: the largest number of points met is taken.</summary>
    MaxUnknown,

    /// <summary>The code stands twice in the same class: both lines are counted.</summary>
    DuplicateCode,

    /// <summary>A line with results and without a code: it is counted.</summary>
    NoCode,

    /// <summary>A line with a code and no results: it is not counted.</summary>
    EmptyRow,

    /// <summary>The same task stands twice in the head: the second column is left out.</summary>
    DuplicateTask,

    /// <summary>The program that saved the file took «9.1» for a day: read as a task again.</summary>
    TaskFromDate,

    /// <summary>«Отсутствовал», yet there are points: counted as absent.</summary>
    AbsentWithScores,

    /// <summary>A mark that is none of 2–5: taken for no mark.</summary>
    UnreadableMark,

    /// <summary>The class of the line is not named.</summary>
    NoGroup,

    /// <summary>The mark is not that of the scale: the mark of the file is kept.</summary>
    MarkAgainstScale,

    /// <summary>The scale was used, but its source names no year or was not compared.</summary>
    ScaleUnconfirmed,

    /// <summary>No scale of that work is known: marks are not given.</summary>
    NoScale,

    /// <summary>Two files say different things of the same pupil: the first is kept.</summary>
    FilesDisagree,

    /// <summary>Rounded shares give no whole number of pupils.</summary>
    SharesDoNotAddUp,
}
