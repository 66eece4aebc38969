namespace QualityDomain.Minutes;

/// <summary>A body row seen through the head of its table.</summary>
internal sealed class RowCells(TableHeader header, Row row)
{
    public Row Row => row;

    /// <summary>The head that the row stands under.</summary>
    public TableHeader Header => header;

    public Position At => row.Cells.SelectMany(cell => cell.Lines).Select(line => line.At).FirstOrDefault();

    public bool IsEmpty => row.Cells.All(cell => cell.IsEmpty);

    public Cell TextCell => CellOf(Column.Text) ?? new([]);

    public string Text => Item.Of(TextCell.Text).Text;

    public ValueList<string> Lines => row.Cells.Where(IsOwn).Select(cell => cell.Text).ToValueList();

    /// <summary>All that is printed in the row, cells parted by a bar.</summary>
    public string Printed => string.Join(" | ", row.Cells.Where(IsOwn).Select(cell => cell.Text));

    /// <summary>The number in its own column, without the dot at the end; null: none.</summary>
    public string? Number => CellOf(Column.Number) is { IsEmpty: false, FromAbove: false, FromLeft: false } cell && !cell.Text.Contains('\n', StringComparison.Ordinal)
        ? cell.Text.TrimEnd('.', ')', ' ')
        : null;

    /// <summary>Whether the text itself begins with the number of an item.</summary>
    public bool HasItemNumber => TextCell.Lines is [var first, ..] && Item.Of(first).Number is not null;

    /// <summary>The cells that make no part of the decision (the question that was heard, columns of no known meaning), each with its heading.</summary>
    public ValueList<string> Besides => row.Cells.Index().Where(cell => IsOwn(cell.Item) && header.Columns[cell.Index] is Column.Other or Column.Matter)
        .Select(cell => header.Headings[cell.Index] is { Length: > 0 } heading ? $"{heading}: {cell.Item.Text}" : cell.Item.Text).ToValueList();

    public bool NumberIsFromAbove => IsFromAbove(Column.Number);

    public bool TextIsFromAbove => IsFromAbove(Column.Text);

    public bool ResponsibleIsFromAbove => IsFromAbove(Column.Responsible) || IsFromAbove(Column.TimeAndPeople);

    public bool HasOwnDeadline => Deadline.Length > 0 && !SharesDeadline;

    public bool SharesDeadline => (IsFromAbove(Column.Deadline) || IsFromAbove(Column.TimeAndPeople)) && Deadline.Length > 0;

    /// <summary>One text over all columns.</summary>
    public bool IsOneText => row.Cells.Count > 1 && row.Cells.Count(IsOwn) == 1 && row.Cells.All(cell => cell.FromLeft || IsOwn(cell));

    /// <summary>A text, perhaps with a number, and nothing in any other column, or the text merged over them.</summary>
    public bool HasTextOnly => !TextCell.IsEmpty
        && row.Cells.Index().All(cell => cell.Item.IsEmpty || header.Columns[cell.Index] is Column.Text or Column.Number || cell.Item.FromLeft);

    /// <summary>Whether the row begins the decisions of another meeting.</summary>
    public bool BeginsGroup => StartsHere(Column.Number) || StartsHere(Column.Meeting);

    private string Responsible => header.Has(Column.Responsible) || !header.Has(Column.TimeAndPeople) ? Cell(Column.Responsible) is { Length: > 0 } own ? own : Slipped : TimeAndPeople.Of(Cell(Column.TimeAndPeople)).People;

    /// <summary>The people who stand in the column of the classes, because their own cell slipped to the left.</summary>
    private string Slipped => CellOf(Column.Responsible) is { IsEmpty: true, FromAbove: false } && Cell(Column.Classes) is { Length: > 0 } classes && !classes.Any(char.IsDigit) && CellMeaning.IsPeople(classes) && classes.Contains('.', StringComparison.Ordinal) ? classes : "";

    private string Deadline => header.Has(Column.Deadline) ? WithHour(Cell(Column.Deadline))
        : header.Has(Column.TimeAndPeople) ? TimeAndPeople.Of(Cell(Column.TimeAndPeople)).Time
        : (Cell(Column.DeadlineStart), Cell(Column.DeadlineEnd)) switch
        {
            ({ Length: > 0 } start, { Length: > 0 } end) => $"с {start} по {end}",
            (_, { Length: > 0 } end) => $"до {end}",
            ({ Length: > 0 } start, _) => $"с {start}",
            _ => Cell(Column.Month) is { Length: > 0 } month ? Cell(Column.Week) is { Length: > 0 } week ? $"{week} {month}" : month
                : header.HasPeriods ? MarkedPeriods()
                : Cell(Column.SchoolYear),
        };

    /// <summary>The day with the hour that stands in a column of its own.</summary>
    private string WithHour(string day) => day.Length > 0 && Cell(Column.Hour) is { Length: > 0 } hour && CellMeaning.IsHour(hour) ? $"{day} в {hour.TrimStart('в', ' ')}" : day;

    /// <summary>The headings of the columns that are marked in this row; a mark that names days stands before its month.</summary>
    private string MarkedPeriods() => string.Join(", ", header.Columns.Index()
        .Where(pair => pair.Item is Column.Period && pair.Index < row.Cells.Count && !row.Cells[pair.Index].IsEmpty && !CellMeaning.IsNoMark(row.Cells[pair.Index].Text))
        .Select(pair => (Mark: row.Cells[pair.Index].Text, Period: Periods.Of(header.Headings[pair.Index], header.Headings) ?? ""))
        .Select(pair => !CellMeaning.IsMark(pair.Mark) && CellMeaning.IsTime(pair.Mark) ? pair.Mark : CellMeaning.NamesDays(pair.Mark) ? pair.Mark.Contains('.', StringComparison.Ordinal) ? pair.Mark : $"{pair.Mark} {pair.Period}" : pair.Period).Distinct());

    /// <summary>The text of the column; empty when there is no such column or nothing in it. A cell merged downwards counts in every row, one merged to the right only in its first column.</summary>
    public string Cell(Column column) => CellOf(column) is { FromLeft: false } cell ? cell.Text : "";

    public bool IsFromAbove(Column column) => CellOf(column) is { FromAbove: true };

    /// <summary>Where the column's text stands; null when it has none.</summary>
    public Position? AtOf(Column column) => CellOf(column) is { IsEmpty: false, FromLeft: false } cell ? cell.Lines[0].At : null;

    /// <summary>Where the column's cell begins, also when it is empty; null when the row has none.</summary>
    public Position? CellAt(Column column) => CellOf(column) is { FromLeft: false } cell ? cell.At : null;

    /// <summary>The section that the row names itself, otherwise the one that is open.</summary>
    public string? Section(string? open) => Cell(Column.Topic) is { Length: > 0 } topic ? topic : open;

    /// <summary>
    /// The deadline as written. Under a month's title a part of the month gets its name and an empty cell is the month;
    /// a school year is written once for all rows below it.
    /// </summary>
    public string DeadlineUnder(string? month, string above) =>
        IsDitto(Deadline) || Deadline.Length == 0 && header.IsOfYears ? above
        : (month = Cell(Column.Month) is { Length: > 0 } own ? own : month) is null ? Deadline
        : UnderMonth.Time(Deadline, month);

    /// <summary>The responsible as written, and whether it comes from the row above: a merged cell, a ditto, or a blank within one meeting.</summary>
    public (string Text, bool Inherits) ResponsibleUnder(string above) =>
        Responsible is var own && ResponsibleIsFromAbove ? (own, own.Length > 0)
        : IsDitto(own) || own.Length == 0 && header.IsRegister && !BeginsGroup ? (above, above.Length > 0)
        : (own, false);

    private static bool IsDitto(string text) =>
        text.Length is > 0 and < 10 && text.All(c => c is '-' or '–' or '—' or '/' or '"' or '″' or '»' or '«' or ' ' or '\\' or '=')
            && text.Any(c => c is '/' or '"' or '″' or '»' or '«')
        || text.Equals("то же", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(Cell cell) => cell is { IsEmpty: false, FromAbove: false, FromLeft: false };

    private bool StartsHere(Column column) => CellOf(column) is { IsEmpty: false, FromAbove: false };

    public Cell? CellOf(Column column) => header.IndexOf(column) is { } index && index < row.Cells.Count ? row.Cells[index] : null;
}
