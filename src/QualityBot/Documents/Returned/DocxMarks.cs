using System.Xml.Linq;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents.Returned;

/// <summary>Marks of execution in the tables of a docx.</summary>
internal sealed class DocxMarks
{
    private readonly PartText text;
    private readonly DocxPlaces places;
    private readonly DocxText words;
    private readonly XNamespace w;
    private readonly MarkStyle style;
    private readonly List<Position> kept = [];
    private int written;
    private bool added;

    private DocxMarks(PartText text, MarkStyle style)
    {
        (this.text, this.style, w) = (text, style, text.Root.Name.Namespace);
        places = new(text.Root, () => null);
        words = new(w);
    }

    public static Outcome<FilledFile> Fill(byte[] docx, OfficePackage package, IReadOnlyList<ExecutionMark> marks, MarkStyle style)
    {
        var main = new PackageIndex(package).Main ?? "word/document.xml";
        if (!package.XmlParts.TryGetValue(main, out var content) || PartText.Of(content) is not Outcome<PartText>.Ok(var text))
        {
            return new Damaged();
        }

        var filling = new DocxMarks(text, style);
        filling.FillCells(marks.Where(mark => mark.Cell is not null));
        filling.AddColumns(marks.Where(mark => mark.Cell is null));
        return new FilledFile(
            text.IsChanged ? PackageCopy.With(docx, new Dictionary<string, byte[]> { [main] = text.ToBytes() }) : docx,
            filling.written, filling.kept.ToValueList(), filling.added);
    }

    /// <summary>Several items of one row, and rows that share a merged cell, are lines of one cell.</summary>
    private void FillCells(IEnumerable<ExecutionMark> marks)
    {
        foreach (var group in marks.GroupBy(mark => mark.Cell!.Value))
        {
            if (places.Line(group.Key) is not { } paragraph || paragraph.Ancestors(w + "tc").FirstOrDefault() is not { } cell)
            {
                continue;
            }

            var standing = string.Concat(cell.Descendants(w + "p").Select(words.Of)).Trim();
            if (standing.Length > 0 && !style.IsOurs(standing))
            {
                kept.AddRange(group.Select(mark => mark.Row));
                continue;
            }

            foreach (var old in paragraph.Elements(w + "r"))
            {
                text.Replace(old, "");
            }

            text.AtEndOf(paragraph, RunXml.Of(w, Look(cell, paragraph), Lines(group)));
            written += group.Count();
        }
    }

    private void AddColumns(IEnumerable<ExecutionMark> marks)
    {
        var rows = marks.Select(mark => (Mark: mark, Row: places.Line(mark.Row)?.Ancestors(w + "tr").FirstOrDefault()))
            .Where(each => each.Row is not null).ToLookup(each => each.Row!, each => each.Mark);
        foreach (var table in rows.Select(group => group.Key.Ancestors(w + "tbl").First()).Distinct().ToList())
        {
            new AddedColumn(text, table, style.Heading).Write(row => rows[row].Any() ? Lines(rows[row]) : null);
            written += rows.Where(group => group.Key.Ancestors(w + "tbl").First() == table).Sum(group => group.Count());
            added = true;
        }
    }

    private static string Lines(IEnumerable<ExecutionMark> marks) => string.Join('\n', marks.Select(mark => mark.Words).Distinct());

    /// <summary>The look of the cell's own words, or of a neighbour's, so that the mark looks like the rest of the row.</summary>
    private XElement? Look(XElement cell, XElement paragraph) =>
        cell.Descendants(w + "r").Concat(cell.Parent!.Descendants(w + "r").Reverse()).FirstOrDefault(run => run.Elements(w + "t").Any())?.Element(w + "rPr")
        ?? paragraph.Element(w + "pPr")?.Element(w + "rPr");
}
