using System.Globalization;
using System.Xml.Linq;

namespace QualityBot.Documents.Returned;

/// <summary>One more column at the right of a table of a document. The table keeps its width: all columns give way a little.</summary>
internal sealed class AddedColumn
{
    private const int NarrowestTwips = 1600; // «Выполнено» in 14 points and the margins of a cell.
    private const int WidestTwips = 2000;
    private readonly PartText text;
    private readonly XElement table;
    private readonly string heading;
    private readonly XNamespace w;
    private readonly int total;
    private readonly int width;
    private readonly HashSet<XElement> widened = [];

    public AddedColumn(PartText text, XElement table, string heading)
    {
        (this.text, this.table, this.heading, w) = (text, table, heading, table.Name.Namespace);
        total = Columns.Sum(column => Number(column.Attribute(w + "w")) ?? 0);
        width = Math.Clamp(total / 6, NarrowestTwips, WidestTwips);
    }

    private IEnumerable<XElement> Columns => table.Element(w + "tblGrid")?.Elements(w + "gridCol") ?? [];

    /// <summary>Writes the column; <paramref name="words"/> gives the mark of a row, null where it has none.</summary>
    public void Write(Func<XElement, string?> words)
    {
        var rows = Through(table, "tr").ToList();
        var (first, last) = Head(rows, rows.FindIndex(row => words(row) is not null));
        foreach (var (index, row) in rows.Index())
        {
            var cells = Cells(row);
            if (cells.Count == 0)
            {
                continue;
            }

            if (words(row) is null && index < first | index > last && Span(cells[^1]) > 1)
            {
                Widen(cells[^1]);
                continue;
            }

            var gap = Gap(row);
            if (words(row) is null && gap > 0 && index > last)
            {
                Leave(row, gap + 1);
                continue;
            }

            if (gap > 0)
            {
                Leave(row, 0);
            }

            var isHead = index == first || last >= 0 && row.Value == rows[last].Value;
            var merge = first == last || index < first || index > last ? "" : index == first ? "restart" : "continue";
            text.After(InRow(cells[^1], row), Cell(cells[^1], words(row) ?? (isHead ? heading : ""), merge, gap + 1));
        }

        Shrink(rows);
    }

    /// <summary>The rows of the head: the first row that is divided like the rows of the body, with those above it that it is merged with.</summary>
    /// <returns>Both −1 when the table goes on with another one and has no head of its own.</returns>
    private (int First, int Last) Head(List<XElement> rows, int body)
    {
        var last = rows.FindIndex(0, body, row => Cells(row).Count == Cells(rows[body]).Count);
        var first = last;
        while (first > 0 && Cells(rows[first]).Exists(IsContinued))
        {
            first--;
        }

        return (first, last);
    }

    /// <summary>The cell itself, or the content control and the like that it stands in: the new cell is not to belong to those.</summary>
    private static XElement InRow(XElement cell, XElement row) => cell.AncestorsAndSelf().First(element => element.Parent == row);

    /// <summary>How many columns the row leaves out at its end.</summary>
    private int Gap(XElement row) => Number(row.Element(w + "trPr")?.Element(w + "gridAfter")?.Attribute(w + "val")) ?? 0;

    /// <summary>The row leaves out so many columns from now on; none: the new cell reaches over them.</summary>
    private void Leave(XElement row, int columns)
    {
        var properties = row.Element(w + "trPr")!;
        text.Replace(properties.Element(w + "gridAfter")!, columns == 0 ? "" : new XElement(w + "gridAfter", Prefixed, new XAttribute(w + "val", columns)).ToString(SaveOptions.DisableFormatting));
        if (properties.Element(w + "wAfter") is { } blank)
        {
            text.Replace(blank, "");
        }
    }

    /// <summary>A title over several columns goes on over the new one.</summary>
    private void Widen(XElement cell)
    {
        var span = cell.Element(w + "tcPr")!.Element(w + "gridSpan")!;
        text.Replace(span, new XElement(w + "gridSpan", Prefixed, new XAttribute(w + "val", Span(cell) + 1)).ToString(SaveOptions.DisableFormatting));
        widened.Add(cell);
    }

    private int Span(XElement cell) => Number(cell.Element(w + "tcPr")?.Element(w + "gridSpan")?.Attribute(w + "val")) ?? 1;

    private string Cell(XElement beside, string words, string merge, int columns)
    {
        var properties = new XElement(w + "tcPr", new XElement(w + "tcW", new XAttribute(w + "w", width), new XAttribute(w + "type", "dxa")));
        if (columns > 1)
        {
            properties.Add(new XElement(w + "gridSpan", new XAttribute(w + "val", columns)));
        }

        if (merge.Length > 0)
        {
            properties.Add(new XElement(w + "vMerge", merge == "restart" ? new XAttribute(w + "val", merge) : null));
        }

        string[] look = ["tcBorders", "shd", "noWrap", "tcMar", "textDirection", "vAlign"]; // In the order that the format wants.
        properties.Add(look.Select(name => beside.Element(w + "tcPr")?.Element(w + name)));
        var model = beside.Elements(w + "p").FirstOrDefault();
        var layout = model?.Element(w + "pPr") is { } own ? new XElement(own) : null;
        layout?.Elements().Where(element => element.Name.LocalName is "numPr" or "sectPr" or "pPrChange").Remove();
        var run = words.Length == 0 ? null : XElement.Parse(RunXml.Of(w, Look(beside), words), LoadOptions.PreserveWhitespace);
        return new XElement(w + "tc", Prefixed, properties, new XElement(w + "p", layout, run)).ToString(SaveOptions.DisableFormatting);
    }

    private XElement? Look(XElement beside) =>
        beside.Parent!.Descendants(w + "r").Reverse().FirstOrDefault(run => run.Elements(w + "t").Any())?.Element(w + "rPr");

    /// <summary>All widths in twips become smaller in proportion; other kinds of widths are the program's matter.</summary>
    private void Shrink(List<XElement> rows)
    {
        if (total <= 0 || table.Element(w + "tblGrid") is not { } grid)
        {
            return;
        }

        foreach (var column in Columns)
        {
            text.Replace(column, Width("gridCol", column, 0));
        }

        text.AtEndOf(grid, new XElement(w + "gridCol", Prefixed, new XAttribute(w + "w", width)).ToString(SaveOptions.DisableFormatting));
        foreach (var cell in rows.SelectMany(Cells))
        {
            if (cell.Element(w + "tcPr")?.Element(w + "tcW") is { } old && old.Attribute(w + "type")?.Value is null or "dxa")
            {
                text.Replace(old, Width("tcW", old, widened.Contains(cell) ? width : 0));
            }
        }
    }

    private string Width(string name, XElement old, int more)
    {
        var copy = new XElement(w + name, Prefixed, old.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name != w + "w"));
        copy.SetAttributeValue(w + "w", (Number(old.Attribute(w + "w")) ?? 0) * (total - width) / total + more);
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    private XAttribute Prefixed => new(XNamespace.Xmlns + "w", w.NamespaceName);

    private List<XElement> Cells(XElement row) => [.. Through(row, "tc")];

    private bool IsContinued(XElement cell) => cell.Element(w + "tcPr")?.Element(w + "vMerge") is { } merge && merge.Attribute(w + "val")?.Value is not "restart";

    private IEnumerable<XElement> Through(XElement container, string name) => container.Elements().SelectMany(element => element.Name.LocalName switch
    {
        var own when own == name => [element],
        "sdt" => element.Elements(w + "sdtContent").SelectMany(content => Through(content, name)),
        "customXml" or "ins" or "moveTo" => Through(element, name),
        _ => Enumerable.Empty<XElement>(),
    });

    private static int? Number(XAttribute? attribute) =>
        int.TryParse(attribute?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
