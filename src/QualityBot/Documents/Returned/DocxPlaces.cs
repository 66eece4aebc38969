using System.Globalization;
using System.Xml.Linq;
using QualityDomain.Minutes;

namespace QualityBot.Documents.Returned;

/// <summary>Finds paragraphs and cells of a document's text by the positions that <see cref="DocxReader"/> gave.</summary>
internal sealed class DocxPlaces
{
    private readonly XNamespace w;
    private readonly XElement[] paragraphs;
    private readonly Func<XElement?> notes;

    /// <param name="root">The text.</param>
    /// <param name="notes">The footnotes, if the document has them.</param>
    public DocxPlaces(XElement root, Func<XElement?> notes)
    {
        w = root.Name.Namespace;
        paragraphs = [.. root.Descendants(w + "p")];
        this.notes = notes;
    }

    /// <summary>The paragraph on whose margin a remark about the place can stand; null: the document has no such place.</summary>
    /// <remarks>Programs take no remarks inside text boxes and notes: there it is the paragraph that they are anchored in.</remarks>
    public XElement? ParagraphOf(Spot spot) => spot.At.Part switch
    {
        0 when spot.Column is { } column && CellOf(spot.At, column) is { } cell => Outermost(cell.Descendants(w + "p").FirstOrDefault()) ?? Outermost(Line(spot.At)),
        0 => Outermost(Line(spot.At)),
        1 => Outermost(Reference(spot.At)),
        _ => null,
    };

    /// <summary>The cell of a column of the grid in the row of that line; null: the line stands in no table, or the row is shorter.</summary>
    public XElement? CellOf(Position at, int column) =>
        Line(at)?.Ancestors(w + "tr").FirstOrDefault() is { } row && CellsOf(row).FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.Span) is { Cell: { } found } ? found : null;

    /// <summary>The cells of a row with their columns in the grid, as the reader counts them.</summary>
    public IEnumerable<(XElement Cell, int Column, int Span)> CellsOf(XElement row)
    {
        var column = Number(row.Element(w + "trPr")?.Element(w + "gridBefore")) ?? 0;
        foreach (var cell in Through(row))
        {
            var properties = cell.Element(w + "tcPr");
            if (properties?.Element(w + "cellDel") is not null)
            {
                continue;
            }

            var span = Math.Clamp(Number(properties?.Element(w + "gridSpan")) ?? 1, 1, Limits.Columns);
            yield return (cell, column, span);
            column += span;
        }
    }

    /// <summary>The paragraph with that number.</summary>
    public XElement? Line(Position at) => at.Part == 0 && at.Row >= 0 && at.Row < paragraphs.Length ? paragraphs[at.Row] : null;

    private XElement? Outermost(XElement? paragraph) => paragraph?.AncestorsAndSelf(w + "p").Last();

    private IEnumerable<XElement> Through(XElement container) => container.Elements().SelectMany(element => element.Name.LocalName switch
    {
        "tc" => [element],
        "sdt" => element.Elements(w + "sdtContent").SelectMany(Through),
        "customXml" or "ins" or "moveTo" => Through(element),
        _ => Enumerable.Empty<XElement>(),
    });

    private XElement? Reference(Position at)
    {
        var note = notes()?.Descendants(w + "p").ElementAtOrDefault(at.Row)?.Ancestors(w + "footnote").FirstOrDefault()?.Attribute(w + "id")?.Value;
        return note is null ? null : paragraphs.FirstOrDefault(paragraph => paragraph.Descendants(w + "footnoteReference").Any(reference => reference.Attribute(w + "id")?.Value == note));
    }

    private int? Number(XElement? element) =>
        int.TryParse(element?.Attribute(w + "val")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
