namespace QualityDomain.Minutes;

/// <summary>Tells columns by what stands in them, where the head does not say it or where there is none.</summary>
internal static class Guess
{
    /// <summary>So many rows are looked at.</summary>
    public const int Sample = 16;

    /// <summary>The share of the filled cells that must be of one kind.</summary>
    private const double Most = 0.6;

    /// <summary>Posts that nobody listed («завхоз») stand among known ones.</summary>
    private const double SomePeople = 0.3;

    /// <summary>Shorter texts are names and marks, not activities.</summary>
    private const double ShortestText = 12;

    private const int MostColumns = 10;

    /// <summary>The head of a table that has none, or whose headings say nothing known; null: its columns are no plan.</summary>
    public static TableHeader? Header(Block.Table table)
    {
        if (table.Rows.Count < 2 || table.Rows[0].Cells.Count is < 3 or > MostColumns)
        {
            return null;
        }

        var first = table.Rows[0].Cells;
        var named = first.Select(cell => cell.FromLeft || cell.Text.Any(char.IsDigit) ? Column.Other : Columns.Of(cell.Text)).ToArray();
        if (named.Where(meaning => meaning is not Column.Other).Distinct().Count() < 2)
        {
            named = [];
        }

        var meanings = Meanings(Body(table, named.Length == 0 ? 0 : 1), first.Count, named);
        if (!meanings.Contains(Column.Text) || !meanings.Contains(Column.Deadline) || !meanings.Contains(Column.Responsible) && !meanings.Contains(Column.Number) && named.Length == 0)
        {
            return null;
        }

        var isHead = named.Length > 0 || !CellMeaning.IsTime(first[Array.IndexOf(meanings, Column.Deadline)].Text) && first.All(cell => !cell.FromLeft && cell.Text.Length < 80)
            && !(Array.IndexOf(meanings, Column.Number) is >= 0 and var number && CellMeaning.IsNumber(first[number].Text));
        return new(meanings.ToValueList(), first.Select(cell => isHead ? cell.Text : "").ToValueList(), 0, isHead ? 1 : 0);
    }

    /// <summary>The head with the columns whose headings are unknown told by their contents.</summary>
    public static TableHeader Complete(TableHeader header, Block.Table table)
    {
        if (!header.Has(Column.Other) || header.IsOfCauses || !header.Has(Column.Text))
        {
            return header;
        }

        header = Numbered(header, table);

        var lacksTime = !header.HasPeriods && !new[] { Column.Deadline, Column.DeadlineEnd, Column.Month, Column.SchoolYear }.Any(header.Has);
        if (!lacksTime && header.Has(Column.Responsible))
        {
            return header;
        }

        var guessed = Meanings(Body(table, header.FirstRow + header.Rows), header.Columns.Count, header.Columns);
        return header with
        {
            Columns = header.Columns.Index().Select(pair => pair.Item is not Column.Other ? pair.Item
                : guessed[pair.Index] is Column.Deadline && lacksTime ? Column.Deadline
                : guessed[pair.Index] is Column.Responsible && !header.Has(Column.Responsible) ? Column.Responsible
                : Column.Other).ToValueList(),
        };
    }

    /// <summary>The first column has no heading and holds the numbers.</summary>
    private static TableHeader Numbered(TableHeader header, Block.Table table) =>
        !header.Has(Column.Number) && header.Columns[0] is Column.Other && header.Headings[0].Length == 0 && Body(table, header.FirstRow + header.Rows) is [var top, ..] rows && top.Cells[0].Text.TrimEnd('.', ' ') is "1" or "1.1" && Share(rows, 0, CellMeaning.IsNumber) >= Most
            ? header with { Columns = header.Columns.Select((column, index) => index == 0 ? Column.Number : column).ToValueList() }
            : header;

    private static Row[] Body(Block.Table table, int from) =>
        [.. table.Rows.Skip(from).Where(row => row.Cells.Count(cell => cell is { IsEmpty: false, FromLeft: false, FromAbove: false }) > 1).Take(Sample)];

    /// <summary>One column of each meaning at most: the times that fit best, then people, then numbers; the longest texts are the text.</summary>
    private static Column[] Meanings(Row[] rows, int width, IReadOnlyList<Column> known)
    {
        var meanings = new Column[width];
        var free = Enumerable.Range(0, width).Where(column => known.Count == 0 || known[column] is Column.Other).ToHashSet();
        foreach (var column in Enumerable.Range(0, known.Count))
        {
            meanings[column] = known[column] is Column.Date ? Column.Deadline : known[column];
        }

        void Take(Column meaning, Func<string, bool> fits, double least = Most)
        {
            var best = free.Select(column => (Column: column, Share: Share(rows, column, fits))).Where(pair => pair.Share >= least)
                .OrderByDescending(pair => pair.Share).Select(pair => (int?)pair.Column).FirstOrDefault();
            if (best is { } found && !meanings.Contains(meaning))
            {
                meanings[found] = meaning;
                free.Remove(found);
            }
        }

        Take(Column.Number, CellMeaning.IsNumber);
        Take(Column.Deadline, CellMeaning.IsTime);
        Take(Column.Responsible, CellMeaning.IsPeople, known.Count == 0 ? SomePeople : Most);
        if (free.Count > 0 && !meanings.Contains(Column.Text) && free.MaxBy(column => Length(rows, column)) is var text && Length(rows, text) >= ShortestText && Share(rows, text, CellMeaning.IsPeople) < Most)
        {
            meanings[text] = Column.Text;
        }

        return meanings;
    }

    private static double Share(Row[] rows, int column, Func<string, bool> fits)
    {
        var filled = rows.Select(row => row.Cells[column]).Where(cell => cell is { IsEmpty: false, FromLeft: false }).ToArray();
        return filled.Length == 0 || filled.Length * 2 < rows.Length ? 0 : (double)filled.Count(cell => fits(cell.Text)) / filled.Length;
    }

    private static double Length(Row[] rows, int column) => rows.Select(row => row.Cells[column].Text.Length).DefaultIfEmpty(0).Average();
}
