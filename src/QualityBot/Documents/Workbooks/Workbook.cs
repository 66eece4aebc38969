using QualityDomain;

namespace QualityBot.Documents.Workbooks;

/// <summary>A workbook to be written: texts, and numbers where a column says so; nothing in it is ever computed.</summary>
internal sealed record Workbook(ValueList<Sheet> Sheets);

/// <summary>One sheet.</summary>
/// <param name="Rows">Texts, the heading first when there are columns.</param>
internal sealed record Sheet(string Name, ValueList<ValueList<string>> Rows)
{
    /// <summary>Empty: a plain list without a heading.</summary>
    public ValueList<Column> Columns { get; init; } = [];

    /// <summary>A line above the heading that tells what to do; null: none.</summary>
    public string? Hint { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Whether empty rows follow for what somebody adds.</summary>
    public bool HasRoom { get; init; } = true;
}

/// <summary>How a column looks.</summary>
/// <param name="Width">In characters.</param>
internal sealed record Column(int Width)
{
    /// <summary>Grey: for looking, not for changing.</summary>
    public bool IsGiven { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Cells that are numbers («0.56», a point, no group signs) can be summed; anything else in the column stays a text.</summary>
    public bool IsNumber { get; init; }

    /// <summary>A list to choose from: a range («Сотрудники!$A$1:$A$9»); null: none.</summary>
    public string? Choices { get; init; }

    /// <summary>Whether only what is in the list may be typed.</summary>
    public bool OnlyChoices { get; init; }
}
