using System.Text.RegularExpressions;

namespace QualityDomain.People.StaffList;

/// <summary>What a row of the table is.</summary>
internal enum StaffRowKind
{
    /// <summary>Empty, a row of column numbers, a sum, a vacancy.</summary>
    Nothing,

    /// <summary>One text over the whole width.</summary>
    Section,
    Person,

    /// <summary>No name: more about the person above.</summary>
    Continued,

    /// <summary>Something stands where the name should.</summary>
    Unreadable,
}

/// <summary>A row of a staff list with its columns by meaning.</summary>
internal sealed partial record StaffRow
{
    private readonly ValueList<string> cells;
    private readonly Dictionary<StaffColumn, int> columns;

    /// <param name="number">Running number in the table, from 1.</param>
    public StaffRow(int number, ValueList<string> cells, Dictionary<StaffColumn, int> columns)
    {
        (Number, this.cells, this.columns) = (number, cells, columns);
        var written = columns.ContainsKey(StaffColumn.Name)
            ? this[StaffColumn.Name]
            : string.Join(' ', new[] { this[StaffColumn.FamilyName], this[StaffColumn.GivenName], this[StaffColumn.Patronymic] }.Where(part => part is not ""));
        var distinct = cells.Select(cell => cell.Trim()).Where(cell => cell is not "").Distinct().ToList();
        (Name, AfterName) = ReadName(written);
        Text = written is "" ? string.Join(" ", distinct) : written;
        Kind = distinct switch
        {
            [] => StaffRowKind.Nothing,
            [var only] when cells.Count > 1 && (written is "" || cells.All(cell => cell.Trim() == only) || Association().IsMatch(Folded.Of(only))) => StaffRowKind.Section,
            _ when Name is not null => StaffRowKind.Person,
            _ when distinct.TrueForAll(cell => ColumnNumber().IsMatch(cell)) || distinct.Exists(cell => Idle().IsMatch(cell)) => StaffRowKind.Nothing,
            [_] => StaffRowKind.Section,
            _ when written is "" => StaffRowKind.Continued,
            _ => StaffRowKind.Unreadable,
        };
    }

    public int Number { get; }

    public StaffRowKind Kind { get; }

    public PersonName? Name { get; }

    /// <summary>What the name's cell says after the name: often the post.</summary>
    public string AfterName { get; }

    public string Text { get; }

    /// <summary>The association whose section begins here; null: another section, which says nothing of associations.</summary>
    public string? SectionAssociation => Association().IsMatch(Folded.Of(Text)) ? Text : null;

    /// <summary>The cell, trimmed; empty when the list has no such column. A dash is an empty cell.</summary>
    public string this[StaffColumn column] =>
        columns.TryGetValue(column, out var index) && index < cells.Count && cells[index].Trim() is var text and not ("-" or "–" or "—" or "нет") ? text : "";

    private static (PersonName? Name, string After) ReadName(string text)
    {
        if (PersonNameReader.TryRead(text.ReplaceLineEndings(" "), out var whole))
        {
            return (whole, "");
        }

        var end = text.IndexOfAny([',', '\n', '(', ';', '–', '—']);
        return end > 0 && PersonNameReader.TryRead(text[..end], out var first) ? (first, text[(end + 1)..].Trim(' ', ')', '\n')) : (null, "");
    }

    [GeneratedRegex("""^[0-9]{1,3}\.?$""")]
    private static partial Regex ColumnNumber();

    [GeneratedRegex("""^(вакан|итого|всего)""", RegexOptions.IgnoreCase)]
    private static partial Regex Idle();

    [GeneratedRegex("""\bш?мо\b|методическ|кафедр""")]
    private static partial Regex Association();
}

/// <summary>Everything that a list says of one person.</summary>
/// <param name="Section">The association of the section in which the person stands; null: none.</param>
internal sealed record PersonRows(PersonName Name, string? Section, List<StaffRow> Rows);
