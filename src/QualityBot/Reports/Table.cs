using QualityDomain;

namespace QualityBot.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Weight">Its share of the width, compared with the other columns' weights; above 0.</param>
public sealed record Column(string Header, double Weight, Alignment Alignment = Alignment.Left);

/// <summary>A row of a table.</summary>
public abstract record Row
{
    private Row() { }

    /// <summary>A row with one cell per column; missing cells at the end are empty.</summary>
    public sealed record Cells(ValueList<RichText> Texts) : Row
    {
        /// <summary>The «Итого» row and the like.</summary>
        public bool Bold { get; init; }
    }

    /// <summary>A row with one cell over all columns, which names the rows after it and stays with the first of them.</summary>
    public sealed record Section(RichText Text) : Row;

    public static Row Of(params ReadOnlySpan<RichText> texts) => new Cells(ValueList.Of(texts));
}

/// <summary>A table whose header is repeated on each sheet and whose rows are not cut unless one is taller than a sheet.</summary>
public sealed record Table(ValueList<Column> Columns, ValueList<Row> Rows) : Block
{
    /// <summary>A line above the table: «Таблица 1. …».</summary>
    public string? Caption { get; init; }

    /// <summary>The size of its type in points, 10 to 12.</summary>
    public double FontSize { get; init; } = 10.5;
}
