using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.People.PupilNames;

/// <summary>Class lists → pupils: «№ / ФИО / класс» under whatever headings, classes by a column, by sheets or by lines over the rows, several in one file.</summary>
/// <remarks>Rows that are neither a heading, a line with a class, a pupil nor a blank become a doubt; nothing is repaired silently.</remarks>
public static partial class ClassListReader
{
    /// <summary>Reads all tables of a file.</summary>
    public static ClassListReading Read(IEnumerable<ClassListTable> tables)
    {
        var readings = tables.Select(table => new Table(table).Read()).ToList();
        return new([.. readings.SelectMany(one => one.Pupils)], [.. readings.SelectMany(one => one.Doubts)]);
    }

    /// <summary>The one class that a line speaks of; null: none or several.</summary>
    public static SchoolClass? ClassOf(string text) =>
        SchoolClass.TryParse(text, out var whole) ? whole : ClassMentions.In(text).Classes is [var only] ? only : null;

    private sealed class Table(ClassListTable source)
    {
        private readonly List<ListedPupil> pupils = [];
        private readonly List<ListDoubt> doubts = [];
        private SchoolClass? current = ClassOf(source.Name);
        private Dictionary<ListColumn, int>? columns;

        public ClassListReading Read()
        {
            if (!source.Rows.Any(row => ListColumns.Read(row) is not null))
            {
                columns = Guessed();
            }

            for (var index = 0; index < source.Rows.Count; index++)
            {
                Line(source.Rows[index], index + 1);
            }

            return new([.. pupils], [.. doubts]);
        }

        private void Line(ValueList<string> row, int number)
        {
            var texts = row.Select(cell => cell.Trim()).Where(cell => cell.Length > 0).Distinct().ToList();
            if (texts.Count == 0)
            {
                return;
            }

            if (ListColumns.Read(row) is { } heading)
            {
                columns = heading;
            }
            else if (texts is [var only] && (columns is null || !PupilNameReader.TryRead(only, out _)))
            {
                current = ClassOf(only) ?? current;
            }
            else if (columns is not null)
            {
                Pupil(row, number);
            }
            else
            {
                current = texts.Select(ClassOf).FirstOrDefault(one => one is not null) ?? current;
            }
        }

        private void Pupil(ValueList<string> row, int number)
        {
            var written = Cell(row, ListColumn.Name);
            var whole = columns!.ContainsKey(ListColumn.FamilyName)
                ? PupilNameReader.TryRead(Cell(row, ListColumn.FamilyName), Cell(row, ListColumn.GivenName), Cell(row, ListColumn.Patronymic), out var name)
                : PupilNameReader.TryRead(written, out name);
            if (whole)
            {
                if (name!.Given.Length == 1)
                {
                    doubts.Add(new ListDoubt.OnlyInitials(source.Name, number, name));
                }

                pupils.Add(new(source.Name, number, ClassAt(row, number), NumberOf(row), name));
                return;
            }

            var text = columns.ContainsKey(ListColumn.FamilyName) ? $"{Cell(row, ListColumn.FamilyName)} {Cell(row, ListColumn.GivenName)}".Trim() : written;
            if (text.Length > 0 && !Idle().IsMatch(Folded.Of(text)))
            {
                doubts.Add(new ListDoubt.NoName(source.Name, number, text));
            }
        }

        private SchoolClass? ClassAt(ValueList<string> row, int number)
        {
            var text = Cell(row, ListColumn.Class);
            if (text.Length == 0)
            {
                return current;
            }

            if (ClassOf(text) is { } one)
            {
                return one;
            }

            doubts.Add(new ListDoubt.NoSuchClass(source.Name, number, text));
            return current;
        }

        private int? NumberOf(ValueList<string> row) =>
            int.TryParse(Cell(row, ListColumn.Number).TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;

        private string Cell(ValueList<string> row, ListColumn column) => columns!.TryGetValue(column, out var at) && at < row.Count ? row[at].Trim() : "";

        /// <summary>A list without headings: the column in which most names stand, and the numbers left of it.</summary>
        private Dictionary<ListColumn, int>? Guessed()
        {
            var width = source.Rows.Count == 0 ? 0 : source.Rows.Max(row => row.Count);
            var names = Enumerable.Range(0, width)
                .Select(at => (At: at, Count: source.Rows.Count(row => at < row.Count && row.Count(cell => cell.Trim().Length > 0) > 1 && PersonNameReader.TryRead(row[at], out var name) && name.Given.Length > 1)))
                .OrderByDescending(column => column.Count).FirstOrDefault();
            if (names.Count < 2)
            {
                return null;
            }

            var guessed = new Dictionary<ListColumn, int> { [ListColumn.Name] = names.At };
            if (names.At > 0 && source.Rows.Count(row => names.At <= row.Count && Whole().IsMatch(row[names.At - 1].Trim())) >= names.Count / 2)
            {
                guessed[ListColumn.Number] = names.At - 1;
            }

            return guessed;
        }
    }

    [GeneratedRegex("""^(?:итого|всего|вакан|классн|кл рук|учител|директор|зам|[0-9]+$|[-–—]+$|список|дата|подпись|мальчик|девоч|выбыл)""")]
    private static partial Regex Idle();

    [GeneratedRegex("""^[0-9]{1,2}\.?$""")]
    private static partial Regex Whole();
}
