using System.IO.Compression;
using System.Text;
using System.Xml;
using QualityDomain;

namespace QualityBot.Documents.Workbooks;

/// <summary>Writes a workbook: every cell is a text, also one that begins with «=», «+», «-» or «@», and stays one when it is edited.</summary>
/// <remarks>The same workbook gives the same bytes.</remarks>
internal static class WorkbookWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The earliest moment that an archive can name.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Workbook workbook)
    {
        using var kept = new MemoryStream();
        using (var archive = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", xml => ContentTypes(xml, workbook.Sheets.Count));
            Part(archive, "_rels/.rels", xml => Relationships(xml, [("officeDocument", "xl/workbook.xml")]));
            Part(archive, "xl/workbook.xml", xml => Book(xml, workbook));
            Part(archive, "xl/_rels/workbook.xml.rels", xml => Relationships(xml, [.. workbook.Sheets.Index().Select(each => ("worksheet", $"worksheets/sheet{each.Index + 1}.xml")), ("styles", "styles.xml")]));
            Part(archive, "xl/styles.xml", xml => xml.WriteRaw(SheetStyles.Xml));
            foreach (var (index, sheet) in workbook.Sheets.Index())
            {
                Part(archive, $"xl/worksheets/sheet{index + 1}.xml", xml => SheetXml.Write(xml, sheet));
            }
        }

        return kept.ToArray();
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), CheckCharacters = true });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", $"{Package}/content-types");
        Of("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Of("Default", "Extension", "xml", "application/xml");
        Of("Override", "PartName", "/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        Of("Override", "PartName", "/xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        for (var i = 1; i <= sheets; i++)
        {
            Of("Override", "PartName", $"/xl/worksheets/sheet{i}.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
        }

        xml.WriteEndElement();

        void Of(string element, string by, string value, string type)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString(by, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void Relationships(XmlWriter xml, IReadOnlyList<(string Type, string Target)> all)
    {
        xml.WriteStartElement("Relationships", $"{Package}/relationships");
        foreach (var (index, (type, target)) in all.Index())
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", $"rId{index + 1}");
            xml.WriteAttributeString("Type", $"{Relations}/{type}");
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Book(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        foreach (var (index, sheet) in workbook.Sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", $"{index + 1}");
            if (sheet.IsHidden)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("r", "id", Relations, $"rId{index + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
