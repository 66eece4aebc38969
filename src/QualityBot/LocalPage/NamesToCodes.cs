using QualityBot.Assessments.Reading;
using QualityBot.Documents;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>A row of results whose name could not be turned into a code. It is shown on the page and nothing is stored.</summary>
/// <param name="Row">In its sheet, from 1.</param>
internal sealed record NameDoubt(string Sheet, int Row, string Name, NameTrouble Trouble);

/// <summary>Why a name found no code.</summary>
internal enum NameTrouble
{
    /// <summary>Neither the row, the sheet nor the person says the class.</summary>
    NoClass,

    /// <summary>The class has nobody of that name.</summary>
    Unknown,

    /// <summary>Several children of the class may be meant.</summary>
    Several,

    /// <summary>An earlier row is the same child.</summary>
    Twice,
}

/// <summary>Sheets of results with codes in the place of names.</summary>
/// <param name="Sheets">The visible ones; hidden sheets are never results and are left out.</param>
/// <param name="Named">How many names became codes.</param>
internal sealed record CodedSheets(IReadOnlyList<Sheet> Sheets, int Named, ValueList<NameDoubt> Doubts);

/// <summary>Turns names of children in a table of results into their codes, in memory, before anything of the file is kept.</summary>
/// <remarks>All columns of names and documents are emptied but the one that takes the code. What still looks like a name afterwards is refused by <see cref="NamesGuard"/>, as in the chat.</remarks>
internal sealed class NamesToCodes
{
    private readonly NameBook book;
    private readonly SchoolClass? ofAll;
    private readonly List<NameDoubt> doubts = [];
    private readonly HashSet<PupilCode> met = [];

    private NamesToCodes(NameBook book, SchoolClass? ofAll) => (this.book, this.ofAll) = (book, ofAll);

    /// <param name="one">The class where the file says none; null: nobody said it.</param>
    public static CodedSheets Of(IReadOnlyList<Sheet> sheets, NameBook book, SchoolClass? one)
    {
        var turning = new NamesToCodes(book, one);
        var coded = sheets.Where(sheet => !sheet.IsHidden).Select(turning.Coded).ToList();
        return new(coded, turning.met.Count, [.. turning.doubts]);
    }

    private Sheet Coded(Sheet sheet)
    {
        if (TableHead.Find(sheet) is not { } head || NameColumns(sheet, head) is not { Count: > 0 } names)
        {
            return sheet;
        }

        var target = head.IndexOf(Meaning.Code) ?? names[0]; // Codes of a procedure are new each time: ours tell the child.
        var personal = head.Columns.Index().Where(column => column.Item.Meaning == Meaning.Personal).Select(column => column.Index).Union(names).Union([target]).ToList();
        var rows = sheet.Rows.Select(row => row.ToArray()).ToList();
        for (var column = 0; column < head.Columns.Count; column++)
        {
            if (personal.Contains(column))
            {
                Write(rows[head.First], column, column == target ? Texts.CodeHeading : "");
                if (head.Last > head.First)
                {
                    Write(rows[head.Last], column, "");
                }
            }
        }

        var classes = new HashSet<SchoolClass>();
        for (var row = head.Last + 1; row < rows.Count; row++)
        {
            if (NameOf(sheet, row, names) is { } name)
            {
                var code = CodeOf(sheet, head, row, name);
                classes.UnionWith(code is null ? [] : [code.Class]);
                personal.ForEach(column => Write(rows[row], column, ""));
                Write(rows[row], target, code?.ToString() ?? "");
            }
        }

        // A sheet without a column of classes is of the class that its name says: by now it is known.
        return sheet with { Name = head.IndexOf(Meaning.Class) is null && classes is { Count: 1 } ? classes.Single().ToString() : sheet.Name, Rows = rows };
    }

    /// <summary>The one column of whole names, or those of the family and the given name; also a column of codes in which names were written.</summary>
    private static List<int> NameColumns(Sheet sheet, TableHead head)
    {
        var personal = head.Columns.Index().Where(column => column.Item.Meaning == Meaning.Personal && !IsDocument(column.Item.Text)).Select(column => column.Index).ToList();
        var parts = personal.Where(column => Folded.Of(head.Columns[column].Text) is var text && (text is "фамилия" || text is "имя" || text is "отчество" || text.StartsWith("фамилия уч", StringComparison.Ordinal))).ToList();
        return parts.Count >= 2 ? parts
            : personal.Where(column => Whole(sheet, head, column)).Take(1).ToList() is { Count: > 0 } whole ? whole
            : head.IndexOf(Meaning.Code) is { } code && Whole(sheet, head, code) ? [code] : [];
    }

    private static bool Whole(Sheet sheet, TableHead head, int column) =>
        Enumerable.Range(head.Last + 1, Math.Max(0, sheet.Rows.Count - head.Last - 1)).Any(row => sheet[row, column].Any(char.IsLetter) && !sheet[row, column].Any(char.IsAsciiDigit) && PupilNameReader.TryRead(sheet[row, column], out _));

    private static PersonName? NameOf(Sheet sheet, int row, List<int> names) => names.Count == 1
        ? PupilNameReader.TryRead(sheet[row, names[0]], out var whole) ? whole : null
        : PupilNameReader.TryRead(sheet[row, names[0]], sheet[row, names[1]], names.Count > 2 ? sheet[row, names[2]] : "", out var parts) ? parts : null;

    private PupilCode? CodeOf(Sheet sheet, TableHead head, int row, PersonName name)
    {
        if (ClassOf(sheet, head, row) is not { } one)
        {
            return Doubt(sheet, row, name, NameTrouble.NoClass);
        }

        var pupils = book.Of(one);
        var found = pupils.Where(pupil => pupil.Name.Key == name.Key).ToList();
        found = found.Count > 0 ? found : [.. pupils.Where(pupil => pupil.Name.Matches(name))];
        return found switch
        {
            [] => Doubt(sheet, row, name, NameTrouble.Unknown),
            [var only] when met.Add(only.Code) => only.Code,
            [_] => Doubt(sheet, row, name, NameTrouble.Twice),
            _ => Doubt(sheet, row, name, NameTrouble.Several),
        };
    }

    private SchoolClass? ClassOf(Sheet sheet, TableHead head, int row)
    {
        var written = (head.IndexOf(Meaning.Class) is { } column ? sheet[row, column] : "") + (head.IndexOf(Meaning.Letter) is { } letter ? sheet[row, letter] : "");
        return SchoolClass.TryParse(written, out var own) ? own
            : ofAll ?? (ClassListReader.ClassOf(sheet.Name) ?? sheet.Rows.Take(head.First).SelectMany(line => line).Select(ClassListReader.ClassOf).FirstOrDefault(one => one is not null));
    }

    private PupilCode? Doubt(Sheet sheet, int row, PersonName name, NameTrouble trouble)
    {
        doubts.Add(new(sheet.Name, row + 1, name.Full, trouble));
        return null;
    }

    private static bool IsDocument(string heading) => Folded.Of(heading) is var text
        && (text.StartsWith("снилс", StringComparison.Ordinal) || text.StartsWith("паспорт", StringComparison.Ordinal) || text.StartsWith("дата", StringComparison.Ordinal)
            || text.StartsWith("свидетельств", StringComparison.Ordinal) || text.Contains("документ", StringComparison.Ordinal) || text.StartsWith("реквизит", StringComparison.Ordinal));

    private static void Write(string[] row, int column, string text)
    {
        if (column < row.Length)
        {
            row[column] = text;
        }
    }
}
