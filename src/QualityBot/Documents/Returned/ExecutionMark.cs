using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents.Returned;

/// <summary>What is to be written into the execution column of a row.</summary>
/// <param name="Row">Where the wording of the row stands.</param>
/// <param name="Cell">The cell of the execution column; null: the table has none.</param>
public sealed record ExecutionMark(Position Row, Position? Cell, string Words);

/// <summary>How marks of execution are written.</summary>
/// <param name="Heading">The heading of a column that has to be added.</param>
/// <param name="IsOurs">Whether words that stand in a cell already are an earlier mark of ours, which the new one replaces; anything else stays.</param>
public sealed record MarkStyle(string Heading, Func<string, bool> IsOurs);

/// <summary>A file that was filled.</summary>
/// <param name="Written">How many cells were written.</param>
/// <param name="Kept">Rows whose cells hold somebody's own words and were left.</param>
/// <param name="AddedColumn">Whether the column had to be added.</param>
public sealed record FilledFile(byte[] Content, int Written, ValueList<Position> Kept, bool AddedColumn);

/// <summary>Fills the execution column of the school's own table and leaves everything else of the file as it is.</summary>
public static class ExecutionColumn
{
    /// <returns>The filled file, or why the file cannot be filled.</returns>
    public static Outcome<FilledFile> Fill(byte[] file, IReadOnlyList<ExecutionMark> marks, MarkStyle style) => FileKinds.Of(file) switch
    {
        FileKind.Archive => OfficePackage.Open(file).Match(
            package => ContentTypes.Of(package) switch
            {
                OfficeFormat.Document => DocxMarks.Fill(file, package, marks, style),
                OfficeFormat.Spreadsheet => XlsxMarks.Fill(file, package, marks, style),
                _ => new WrongType(),
            },
            problem => problem),
        _ => new WrongType(),
    };
}
