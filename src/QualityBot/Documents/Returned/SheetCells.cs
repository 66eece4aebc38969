using System.Globalization;
using System.Xml.Linq;

namespace QualityBot.Documents.Returned;

/// <summary>The cells of one sheet, read and written where they stand. Rows and columns count from 0.</summary>
/// <remarks>Source: ECMA-376 Part 1, 18.3.1 (worksheets): rows and cells may leave their reference out and then follow the one before.</remarks>
internal sealed class SheetCells
{
    private readonly PartText part;
    private readonly IReadOnlyList<string> texts;
    private readonly XNamespace x;
    private readonly XElement data;
    private readonly SortedDictionary<int, (XElement Row, SortedDictionary<int, XElement> Cells)> rows = [];

    /// <summary>What is to be written, by row and column.</summary>
    private readonly SortedDictionary<int, SortedDictionary<int, string>> news = [];

    public SheetCells(PartText part, IReadOnlyList<string> texts)
    {
        (this.part, this.texts, x) = (part, texts, part.Root.Name.Namespace);
        data = part.Root.Element(x + "sheetData") ?? new XElement(x + "sheetData");
        var row = -1;
        foreach (var element in data.Elements(x + "row"))
        {
            row = int.TryParse(element.Attribute("r")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named - 1 : row + 1;
            var cells = new SortedDictionary<int, XElement>();
            var column = -1;
            foreach (var cell in element.Elements(x + "c"))
            {
                column = cell.Attribute("r")?.Value is { } reference ? CellNames.ColumnOf(reference) : column + 1;
                cells[column] = cell;
            }

            rows[row] = (element, cells);
        }
    }

    /// <summary>The first column in which nothing is written.</summary>
    public int Width => rows.Values.SelectMany(row => row.Cells).Where(cell => TextOf(cell.Value).Length > 0).Select(cell => cell.Key + 1).DefaultIfEmpty(0).Max();

    public string TextOf(int row, int column) => Find(row, column) is { } cell ? TextOf(cell) : "";

    public bool HasFormula(int row, int column) => Find(row, column)?.Element(x + "f") is not null;

    /// <summary>The row of the table's head: the nearest one above with the most texts.</summary>
    public int HeadAbove(int body) => rows.Where(row => row.Key < body)
        .OrderByDescending(row => row.Value.Cells.Values.Count(cell => TextOf(cell).Length > 0)).ThenByDescending(row => row.Key)
        .Select(row => row.Key).FirstOrDefault();

    /// <summary>Notes what is to be written; <see cref="Finish"/> writes it.</summary>
    public void Write(int row, int column, string words)
    {
        if (!news.TryGetValue(row, out var cells))
        {
            news[row] = cells = [];
        }

        cells[column] = words;
    }

    /// <summary>Gives a new column room for a sentence, unless the sheet says its width already.</summary>
    public void Widen(int column)
    {
        var one = $"""<col xmlns="{x.NamespaceName}" min="{column + 1}" max="{column + 1}" width="30" customWidth="1"/>""";
        if (part.Root.Element(x + "cols") is not { } cols)
        {
            part.Before(data, $"""<cols xmlns="{x.NamespaceName}">{one}</cols>""");
        }
        else if (!cols.Elements().Any(col => (int?)col.Attribute("min") <= column + 1 && (int?)col.Attribute("max") >= column + 1))
        {
            if (cols.Elements().LastOrDefault(col => (int?)col.Attribute("max") < column + 1) is { } before)
            {
                part.After(before, one);
            }
            else
            {
                part.AtBeginningOf(cols, one);
            }
        }
    }

    /// <summary>Writes all that was noted into the part.</summary>
    public void Finish()
    {
        foreach (var (row, cells) in news)
        {
            if (rows.TryGetValue(row, out var known))
            {
                Reach(known.Row, cells.Keys.Max() + 1);
                foreach (var (column, words) in cells)
                {
                    Put(known.Row, known.Cells, row, column, words);
                }
            }
        }

        if (news.Count > 0 && part.Root.Element(x + "dimension") is { } dimension && dimension.Attribute("ref")?.Value.Split(':') is [var from, var to])
        {
            var (column, row) = (Math.Max(CellNames.ColumnOf(to), news.Values.Max(cells => cells.Keys.Max())), Math.Max(CellNames.RowOf(to), news.Keys.Max()));
            part.Replace(dimension, $"""<dimension xmlns="{x.NamespaceName}" ref="{from}:{CellNames.Of(row, column)}"/>""");
        }
    }

    /// <summary>The words of a shared string or of one inside a cell, its runs put together.</summary>
    public static string Words(XElement text) => string.Concat(text.Descendants(text.Name.Namespace + "t").Where(t => t.Parent!.Name.LocalName != "rPh").Select(t => t.Value));

    private void Put(XElement row, SortedDictionary<int, XElement> cells, int at, int column, string words)
    {
        var known = cells.GetValueOrDefault(column);
        var style = known?.Attribute("s")?.Value ?? cells.Where(cell => cell.Key < column).Select(cell => cell.Value.Attribute("s")?.Value).LastOrDefault();
        var cell = new XElement(x + "c",
            new XAttribute("r", CellNames.Of(at, column)), style is null ? null : new XAttribute("s", style), new XAttribute("t", "inlineStr"),
            new XElement(x + "is", new XElement(x + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), RunXml.Clean(words)))).ToString(SaveOptions.DisableFormatting);
        if (known is not null)
        {
            part.Replace(known, cell);
        }
        else if (cells.LastOrDefault(other => other.Key < column) is { Value: { } before })
        {
            part.After(before, cell);
        }
        else
        {
            part.AtBeginningOf(row, cell);
        }
    }

    /// <summary>A row may say which columns it spans («1:6»); then it says so of the new one too.</summary>
    private void Reach(XElement row, int last)
    {
        if (row.Attribute("spans")?.Value is { } spans && spans.Split(':') is [var from, var to] && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var reached) && reached < last)
        {
            part.ReplaceInTag(row, $"spans=\"{spans}\"", $"spans=\"{from}:{last}\"");
        }
    }

    private XElement? Find(int row, int column) => rows.TryGetValue(row, out var known) ? known.Cells.GetValueOrDefault(column) : null;

    private string TextOf(XElement cell) => cell.Attribute("t")?.Value switch
    {
        "s" => int.TryParse(cell.Element(x + "v")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index].Trim() : "",
        "inlineStr" => Words(cell).Trim(),
        _ => cell.Element(x + "v")?.Value.Trim() ?? "",
    };
}
