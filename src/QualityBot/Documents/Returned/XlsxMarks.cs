using System.Xml.Linq;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents.Returned;

/// <summary>Marks of execution in the sheets of an xlsx.</summary>
internal sealed class XlsxMarks(byte[] xlsx, OfficePackage package, MarkStyle style)
{
    private readonly PackageIndex index = new(package);
    private readonly List<Position> kept = [];
    private int written;
    private bool added;

    public static Outcome<FilledFile> Fill(byte[] xlsx, OfficePackage package, IReadOnlyList<ExecutionMark> marks, MarkStyle style) =>
        new XlsxMarks(xlsx, package, style).Fill(marks);

    private Outcome<FilledFile> Fill(IReadOnlyList<ExecutionMark> marks)
    {
        var workbook = index.Main ?? "xl/workbook.xml";
        var names = SheetsOf(workbook);
        var texts = SharedTexts(workbook);
        var changed = new Dictionary<string, byte[]>();
        foreach (var sheet in marks.GroupBy(mark => mark.Row.Part))
        {
            if (names.ElementAtOrDefault(sheet.Key) is not { } name || !package.XmlParts.TryGetValue(name, out var content) || PartText.Of(content) is not Outcome<PartText>.Ok(var part))
            {
                return new Damaged();
            }

            var cells = new SheetCells(part, texts);
            Write(cells, [.. sheet]);
            if (part.IsChanged)
            {
                changed[name] = part.ToBytes();
            }
        }

        return new FilledFile(changed.Count == 0 ? xlsx : PackageCopy.With(xlsx, changed), written, kept.ToValueList(), added);
    }

    private void Write(SheetCells cells, List<ExecutionMark> marks)
    {
        var free = cells.Width;
        foreach (var group in marks.GroupBy(mark => mark.Cell ?? new(mark.Row.Part, mark.Row.Row, free)))
        {
            var standing = cells.TextOf(group.Key.Row, group.Key.Column);
            if (cells.HasFormula(group.Key.Row, group.Key.Column) || standing.Length > 0 && !style.IsOurs(standing))
            {
                kept.AddRange(group.Select(mark => mark.Row));
                continue;
            }

            cells.Write(group.Key.Row, group.Key.Column, string.Join("; ", group.Select(mark => mark.Words).Distinct()));
            written += group.Count();
        }

        if (marks.Where(mark => mark.Cell is null).Select(mark => mark.Row.Row).DefaultIfEmpty(-1).Min() is >= 0 and var body)
        {
            cells.Write(cells.HeadAbove(body), free, style.Heading);
            cells.Widen(free);
            added = true;
        }

        cells.Finish();
    }

    /// <summary>The parts of the sheets in the order of the workbook, as the reader counts them.</summary>
    private List<string?> SheetsOf(string workbook)
    {
        if (!package.XmlParts.TryGetValue(workbook, out var content))
        {
            return [];
        }

        var root = SafeXml.Load(content);
        return [.. root.Descendants(root.Name.Namespace + "sheet")
            .Select(sheet => sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value)
            .Select(id => id is null ? null : index.TargetById(workbook, id))];
    }

    private string[] SharedTexts(string workbook)
    {
        if (index.Target(workbook, "/sharedStrings") is not { } name || !package.XmlParts.TryGetValue(name, out var content))
        {
            return [];
        }

        var root = SafeXml.Load(content);
        return [.. root.Elements(root.Name.Namespace + "si").Select(SheetCells.Words)];
    }
}
