using System.Globalization;
using System.Xml.Linq;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>A checked docx → the neutral document.</summary>
internal sealed class DocxReader
{
    /// <summary>The number for places in what the document keeps inside; nothing can be written there.</summary>
    private const int Inner = 5;

    private readonly XNamespace w;
    private readonly DocxText text;
    private readonly DocxStyles styles;
    private readonly DocxNumbering numbering;
    private readonly int part;
    private readonly Dictionary<XElement, int> ordinals;
    private int cells;
    private Func<string, byte[]?>? chunk;

    private DocxReader(XElement root, int part, DocxStyles? styles, DocxNumbering? numbering)
    {
        w = root.Name.Namespace;
        text = new(w);
        this.styles = styles ?? new(w, null);
        this.numbering = numbering ?? new(w, null);
        this.part = part;
        ForgetPlaceholders(root);
        ordinals = root.Descendants(w + "p").Select((paragraph, index) => (paragraph, index)).ToDictionary(pair => pair.paragraph, pair => pair.index);
    }

    /// <summary>«Место для ввода текста» in a form field that nobody has filled in is nobody's text.</summary>
    private void ForgetPlaceholders(XElement root)
    {
        foreach (var shown in root.Descendants(w + "showingPlcHdr").SelectMany(mark => mark.Ancestors(w + "sdt").Take(1)).SelectMany(field => field.Descendants(w + "t")))
        {
            shown.Value = "";
        }
    }

    /// <summary>Reads text, footnotes and endnotes, in this order.</summary>
    public static Outcome<SourceDocument> Read(OfficePackage package, string name)
    {
        var parts = new DocxParts(package);
        if (parts.Main is not { } root || root.Element(root.Name.Namespace + "body") is not { } body)
        {
            return new Damaged();
        }

        var w = root.Name.Namespace;
        var reader = new DocxReader(root, 0, new(w, parts.Of("/styles")), new(w, parts.Of("/numbering"))) { chunk = parts.Chunk };
        var blocks = reader.Blocks(body);
        return reader.cells > Limits.Cells
            ? new TooLarge()
            : new SourceDocument(name, [.. DocxTabs.Resolve(blocks), .. Notes(parts.Of("/footnotes"), 1), .. Notes(parts.Of("/endnotes"), 2), .. Edges(parts.All("/header"), 3), .. Edges(parts.All("/footer"), 4)]);
    }

    private static IEnumerable<Block> Notes(XElement? root, int part)
    {
        if (root is null)
        {
            return [];
        }

        var reader = new DocxReader(root, part, null, null);
        return root.Elements()
            .Where(note => note.Attribute(reader.w + "type") is null)
            .SelectMany(reader.Blocks)
            .Select(block => block is Block.Paragraph(var line) ? new Block.Note(line) : block);
    }

    /// <summary>Page headers and footers; each line once, however many kinds of pages repeat it.</summary>
    private static IEnumerable<Block> Edges(IEnumerable<XElement> roots, int part) => roots
        .SelectMany(root => new DocxReader(root, part, null, null).Blocks(root))
        .SelectMany(block => block switch
        {
            Block.Paragraph(var line) => [line],
            Block.Table(var rows) => rows.SelectMany(row => row.Cells.Where(cell => !cell.FromAbove && !cell.FromLeft)).SelectMany(cell => cell.Lines),
            _ => Enumerable.Empty<Line>(),
        })
        .DistinctBy(line => line.Text)
        .Select(line => new Block.Note(line));

    private List<Block> Blocks(XElement container)
    {
        var blocks = new List<Block>();
        var runningOn = "";
        foreach (var element in Flat(container))
        {
            if (element.Name == w + "tbl")
            {
                AddTable(element, blocks);
                continue;
            }

            if (element.Name == w + "altChunk")
            {
                blocks.AddRange(ChunkOf(element));
                continue;
            }

            if (text.RunsOn(element))
            {
                runningOn += text.Of(element);
            }
            else if (LineOf(element, runningOn) is { } line)
            {
                runningOn = "";
                blocks.Add(new Block.Paragraph(line));
            }

            foreach (var box in text.BoxesIn(element))
            {
                blocks.AddRange(Blocks(box));
            }
        }

        return blocks;
    }

    /// <summary>Paragraphs and tables of a container, seen through content controls, tracked insertions and the like.</summary>
    private IEnumerable<XElement> Flat(XElement container) => container.Elements().SelectMany(element => element.Name.LocalName switch
    {
        "p" or "tbl" or "altChunk" when element.Name.Namespace == w => [element],
        "sdt" => element.Elements(w + "sdtContent").SelectMany(Flat),
        "customXml" or "smartTag" or "ins" or "moveTo" => Flat(element),
        "AlternateContent" => element.Elements().Where(form => !DocxText.IsFallback(form)).SelectMany(Flat),
        _ => Enumerable.Empty<XElement>(),
    });

    private ValueList<Block> ChunkOf(XElement element) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value is { } id && chunk?.Invoke(id) is { } content
            ? FileKinds.Of(content) switch
            {
                FileKind.Archive => Inside(content),
                FileKind.Rtf => PlainText.Blocks(RtfText.Lines(content), line => new(Inner, line)),
                _ => WebPage.Blocks(content, line => new(Inner, line)),
            }
            : [];

    /// <summary>The text of a document inside this one, which the gate has checked as it checks every other.</summary>
    private static ValueList<Block> Inside(byte[] content) => OfficePackage.Open(content).Match(
        package => new DocxParts(package) is var parts && parts.Main is { } root && root.Element(root.Name.Namespace + "body") is { } body
            ? new DocxReader(root, Inner, new(root.Name.Namespace, parts.Of("/styles")), new(root.Name.Namespace, parts.Of("/numbering"))).Blocks(body).ToValueList()
            : [],
        _ => []);

    /// <summary>The paragraph as a line; null when nothing is printed. A number without a text is printed too: schools number the first column of a table so.</summary>
    private Line? LineOf(XElement paragraph, string before)
    {
        var content = (before + text.Of(paragraph)).Trim(' ', '\n', '\u00A0');
        var properties = paragraph.Element(w + "pPr");
        var list = styles.ListOf(properties);
        var label = list is var (numId, depth) ? numbering.Next(numId, depth) : null;
        if (string.IsNullOrWhiteSpace(content) && label is null or "•")
        {
            return null;
        }

        return new Line(new(part, ordinals[paragraph]), content)
        {
            Label = label,
            Level = list?.Depth ?? 0,
            IsHeading = styles.IsHeading(properties),
        };
    }

    private void AddTable(XElement table, List<Block> blocks)
    {
        if (IsFrame(table))
        {
            blocks.AddRange(Rows(table).SelectMany(row => Through(row, "tc")).SelectMany(Blocks));
            return;
        }

        var grid = new List<List<Cell>>();
        var inner = new List<Block>();
        foreach (var row in Rows(table))
        {
            if (cells > Limits.Cells)
            {
                return;
            }

            grid.Add(RowOf(row, grid.Count > 0 ? grid[^1] : [], inner));
        }

        var width = grid.Count == 0 ? 0 : grid.Max(row => row.Count);
        blocks.Add(new Block.Table(Slivers.Closed(grid.ConvertAll(row => new Row([.. row, .. Enumerable.Repeat(new Cell([]), width - row.Count)])))));
        blocks.AddRange(inner);
    }

    /// <summary>A table of one column around other tables is a frame; what stands in it is read as if it stood on the page.</summary>
    private bool IsFrame(XElement table) => table.Descendants(w + "tbl").Any() && Rows(table).All(row => Through(row, "tc").Take(2).Count() == 1);

    private IEnumerable<XElement> Rows(XElement table) => Through(table, "tr").Where(row => row.Element(w + "trPr")?.Element(w + "del") is null);

    private IEnumerable<XElement> Through(XElement container, string name) => container.Elements().SelectMany(element => element.Name.LocalName switch
    {
        var own when own == name => [element],
        "sdt" => element.Elements(w + "sdtContent").SelectMany(content => Through(content, name)),
        "customXml" or "ins" or "moveTo" => Through(element, name),
        _ => Enumerable.Empty<XElement>(),
    });

    private List<Cell> RowOf(XElement row, List<Cell> above, List<Block> inner)
    {
        var result = Enumerable.Repeat(new Cell([]), Number(row.Element(w + "trPr")?.Element(w + "gridBefore")) ?? 0).Take(Limits.Columns).ToList();
        foreach (var cell in Through(row, "tc"))
        {
            var properties = cell.Element(w + "tcPr");
            if (properties?.Element(w + "cellDel") is not null || result.Count >= Limits.Columns)
            {
                continue;
            }

            if (result.Count > 0 && properties?.Element(w + "hMerge") is { } across && across.Attribute(w + "val")?.Value is not "restart")
            {
                result.Add(result[^1] with { FromLeft = true });
                continue;
            }

            var merge = properties?.Element(w + "vMerge");
            var continues = merge is not null && merge.Attribute(w + "val")?.Value is not "restart";
            var column = result.Count;
            var content = continues && column < above.Count ? above[column] with { FromAbove = true, FromLeft = false } : new Cell(LinesOf(cell, inner)) { At = FirstParagraphOf(cell) };
            result.Add(content);
            var span = Math.Clamp(Number(properties?.Element(w + "gridSpan")) ?? 1, 1, Limits.Columns - column);
            result.AddRange(Enumerable.Repeat(content with { FromLeft = true }, span - 1));
        }

        cells += result.Count;
        return result;
    }

    private Position? FirstParagraphOf(XElement cell) => cell.Descendants(w + "p").FirstOrDefault() is { } paragraph ? new(part, ordinals[paragraph]) : null;

    private ValueList<Line> LinesOf(XElement cell, List<Block> inner)
    {
        var blocks = Blocks(cell);
        inner.AddRange(blocks.Where(block => block is Block.Table));
        Line[] lines = [.. blocks.OfType<Block.Paragraph>().Select(block => block.Line)];
        return lines.Any(line => line.Text.Length > 0) ? lines.Where(line => line.Text.Length > 0).ToValueList() : lines.ToValueList();
    }

    private int? Number(XElement? element) =>
        int.TryParse(element?.Attribute(w + "val")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
