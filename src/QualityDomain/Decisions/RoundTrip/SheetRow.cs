namespace QualityDomain.Decisions.RoundTrip;

/// <summary>Columns of the sheet on which a person corrects a paper, in the order in which they are written.</summary>
public enum SheetColumn
{
    /// <summary>The number in the document, as written.</summary>
    Number,

    /// <summary>The wording.</summary>
    Text,

    /// <summary>The deadline as written in the document.</summary>
    DeadlineAsWritten,

    /// <summary>The deadline as understood.</summary>
    Deadline,

    /// <summary>The responsible as written in the document.</summary>
    ResponsibleAsWritten,

    /// <summary>Who is meant by that, one party a line.</summary>
    People,

    /// <summary>Classes that it concerns.</summary>
    Classes,

    /// <summary>What becomes of it.</summary>
    Fate,

    /// <summary>What a person should look at; never read back.</summary>
    Doubts,

    /// <summary>Hidden: which row of the paper it is and what the other cells said.</summary>
    Key,
}

/// <summary>One row of that sheet.</summary>
/// <param name="Cells">A text for each <see cref="SheetColumn"/>; empty: nothing stands there.</param>
public sealed record SheetRow(ValueList<string> Cells)
{
    public string this[SheetColumn column] => Cells[(int)column];

    /// <summary>Whether nothing stands in any cell that a person may fill.</summary>
    public bool IsEmpty => Enum.GetValues<SheetColumn>().Where(column => column is not (SheetColumn.Key or SheetColumn.Doubts)).All(column => string.IsNullOrWhiteSpace(this[column]));

    /// <summary>A row of these cells, the others empty.</summary>
    public static SheetRow Of(Func<SheetColumn, string> cell) => new(Enum.GetValues<SheetColumn>().Select(cell).ToValueList());

    public SheetRow With(SheetColumn column, string text) => Of(one => one == column ? text : this[one]);
}
