namespace QualityDomain.People.PupilNames;

/// <summary>A table of a class list as it stands in a file: a sheet of a workbook, or a document's lines and rows one under the other.</summary>
/// <param name="Name">Of the sheet; empty: none.</param>
/// <param name="Rows">Every row, blank ones too: the index + 1 is the row that a person sees.</param>
public sealed record ClassListTable(string Name, ValueList<ValueList<string>> Rows);

/// <summary>A pupil as a row of a class list tells.</summary>
/// <param name="Sheet">The sheet's name; empty: none.</param>
/// <param name="Row">The row in its sheet, from 1.</param>
/// <param name="Class">Null: neither the row nor anything above it names a class.</param>
/// <param name="Number">The number in the journal; null: the list has none.</param>
public sealed record ListedPupil(string Sheet, int Row, SchoolClass? Class, int? Number, PersonName Name);

/// <summary>What was read of a class list.</summary>
public sealed record ClassListReading(ValueList<ListedPupil> Pupils, ValueList<ListDoubt> Doubts)
{
    /// <summary>The same list; rows that name no class are of <paramref name="one"/>.</summary>
    public ClassListReading WithClass(SchoolClass? one) => one is null ? this : this with { Pupils = [.. Pupils.Select(pupil => pupil with { Class = pupil.Class ?? one })] };
}

/// <summary>Something in a class list that a person should look at. It never stops the rest.</summary>
/// <param name="Sheet">The sheet's name; empty: none.</param>
/// <param name="Row">The row in its sheet, from 1.</param>
public abstract record ListDoubt(string Sheet, int Row)
{
    /// <summary>No name can be read; the row is left out.</summary>
    public sealed record NoName(string Sheet, int Row, string Text) : ListDoubt(Sheet, Row);

    /// <summary>Only initials instead of the given name.</summary>
    public sealed record OnlyInitials(string Sheet, int Row, PersonName Name) : ListDoubt(Sheet, Row);

    /// <summary>What stands as the class is none; it is left out.</summary>
    public sealed record NoSuchClass(string Sheet, int Row, string Text) : ListDoubt(Sheet, Row);
}
