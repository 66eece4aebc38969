namespace QualityDomain.People.PupilNames;

/// <summary>What a column of a class list holds.</summary>
internal enum ListColumn
{
    Number,
    Name,
    FamilyName,
    GivenName,
    Patronymic,
    Class,
}

/// <summary>Finds the columns of a class list by what their headings mean. Columns of parents and teachers are nobody's here.</summary>
/// <remarks>Source: class lists and journals of schools; headings differ in wording and order.</remarks>
internal static class ListColumns
{
    private const int LongestHeading = 60;

    /// <summary>The columns of a row of headings; null: the row is none. Where a number stands, a pupil does: «1 | Ученикова Анна» is no heading.</summary>
    public static Dictionary<ListColumn, int>? Read(ValueList<string> row)
    {
        if (row.Any(cell => cell.Trim().TrimEnd('.') is { Length: > 0 } text && text.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var columns = new Dictionary<ListColumn, int>();
        for (var at = 0; at < row.Count; at++)
        {
            var text = Folded.Of(row[at]);
            if (Meaning(text) is not { } meaning)
            {
                continue;
            }

            if (meaning == ListColumn.Number && text.Contains("журнал", StringComparison.Ordinal))
            {
                columns[meaning] = at; // The number of the journal overrules that of the row.
            }

            columns.TryAdd(meaning, at);
        }

        if (columns.ContainsKey(ListColumn.FamilyName) && columns.ContainsKey(ListColumn.GivenName))
        {
            columns.Remove(ListColumn.Name);
            return columns;
        }

        // «Фамилия, имя» in two cells may also be one cell with a family name only: then it holds the whole name.
        if (!columns.ContainsKey(ListColumn.Name) && columns.Remove(ListColumn.FamilyName, out var family))
        {
            columns[ListColumn.Name] = family;
        }

        return columns.ContainsKey(ListColumn.Name) && row.Count(cell => cell.Trim().Length > 0) >= 2 ? columns : null;
    }

    private static ListColumn? Meaning(string heading) => heading switch
    {
        { Length: 0 or > LongestHeading } => null,
        _ when Has(heading, "родител", "законн", "представител", "мать", "отец", "мам", "учител", "руководител", "преподавател", "педагог", "телефон", "адрес", "дата", "пол ") => null,
        "№" or "п/п" or "n" or "no" or "номер" => ListColumn.Number,
        _ when heading.StartsWith('№') || heading.StartsWith("номер", StringComparison.Ordinal) => Has(heading, "дел", "документ", "снилс", "полис", "класс") ? null : ListColumn.Number,
        _ when Has(heading, "фио", "ф и о", "фамилия имя", "фамилия, имя", "фамилия и имя") => ListColumn.Name,
        _ when heading.StartsWith("фамилия", StringComparison.Ordinal) => ListColumn.FamilyName,
        _ when heading.StartsWith("имя", StringComparison.Ordinal) => ListColumn.GivenName,
        _ when heading.StartsWith("отчество", StringComparison.Ordinal) => ListColumn.Patronymic,
        _ when heading.StartsWith("ученик", StringComparison.Ordinal) || heading.StartsWith("обучающ", StringComparison.Ordinal) || heading.StartsWith("учащ", StringComparison.Ordinal) || heading.StartsWith("ребен", StringComparison.Ordinal) => ListColumn.Name,
        _ when heading.StartsWith("класс", StringComparison.Ordinal) => ListColumn.Class,
        _ => null,
    };

    private static bool Has(string heading, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (heading.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
