namespace QualityDomain.Minutes;

/// <summary>A piece of a document in reading order. A closed set of cases.</summary>
public abstract record Block
{
    private Block() { }

    /// <summary>A paragraph or an item of a list.</summary>
    public sealed record Paragraph(Line Line) : Block;

    /// <summary>A table as a full grid: every row has the same number of cells, merged cells repeat their lines.</summary>
    public sealed record Table(ValueList<Row> Rows) : Block;

    /// <summary>A footnote, an endnote, or a line of a page header or footer.</summary>
    public sealed record Note(Line Line) : Block;
}

/// <summary>A row of a table.</summary>
public sealed record Row(ValueList<Cell> Cells);

/// <summary>A cell of the grid.</summary>
public sealed record Cell(ValueList<Line> Lines)
{
    /// <summary>Where the cell begins in the file, also when nothing is written in it; null: no such cell is in the file.</summary>
    public Position? At { get; init; } = Lines.Count > 0 ? Lines[0].At : null;

    /// <summary>The cell is the continuation of a vertically merged cell; its lines are those of the cell above.</summary>
    public bool FromAbove { get; init; }

    /// <summary>The cell is the continuation of a horizontally merged cell; its lines are those of the cell to the left.</summary>
    public bool FromLeft { get; init; }

    /// <summary>All lines with their automatic numbers, one under the other.</summary>
    public string Text { get; } = string.Join('\n', Lines.Select(line => line.Printed)).Trim();

    public bool IsEmpty => Text.Length == 0;
}
