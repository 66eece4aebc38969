using System.Globalization;
using System.Security;
using System.Text;

namespace QualityBot.Tests.Support;

/// <summary>Writes docx files with the habits of real ones: merged cells, automatic numbers, text boxes, tracked changes, notes.</summary>
internal sealed class DocxFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly StringBuilder body = new();
    private readonly StringBuilder relations = new();
    private readonly List<string> notes = [];
    private readonly List<(string Name, string Type, string ContentType, byte[] Content)> parts = [];

    public DocxFile P(string text, bool center = false, bool bold = false) => Raw(Paragraph(text, center ? """<w:jc w:val="center"/>""" : "", bold));

    public DocxFile Heading(string text) => Raw(Paragraph(text, """<w:pStyle w:val="Heading1"/>"""));

    /// <summary>A paragraph whose number Word draws itself; list 1 is «1.», «1.1.», list 2 has bullets, list 3 begins anew at 1.</summary>
    public DocxFile Numbered(string text, int level = 0, int list = 1) => Raw(Item(text, level, list));

    /// <summary>A table; a cell is its text, or markup made by the helpers of this class.</summary>
    public DocxFile Table(params object[][] rows) => Raw(TableXml(rows));

    /// <summary>A paragraph with a text box anchored in it, in both forms that Word writes.</summary>
    public DocxFile TextBox(string text) => Raw($"""
        <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>{Paragraphs(text)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{Paragraphs(text)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
        """);

    /// <summary>A paragraph with a tracked deletion and a tracked insertion after <paramref name="before"/>.</summary>
    public DocxFile Changed(string before, string deleted, string inserted) => Raw(
        $"""<w:p><w:r>{T(before)}</w:r><w:del w:id="1" w:author="А"><w:r><w:delText xml:space="preserve">{Escape(deleted)}</w:delText></w:r></w:del><w:ins w:id="2" w:author="А"><w:r>{T(inserted)}</w:r></w:ins></w:p>""");

    public DocxFile WithNote(string text, string note)
    {
        notes.Add(note);
        return Raw($"""<w:p><w:r>{T(text)}</w:r><w:r><w:footnoteReference w:id="{notes.Count}"/></w:r></w:p>""");
    }

    public DocxFile Relation(string type, string target, bool external)
    {
        relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="x{relations.Length}" Type="{Office}/{type}" Target="{target}"{(external ? " TargetMode=\"External\"" : "")}/>""");
        return this;
    }

    /// <summary>A page header; a second call adds another one.</summary>
    public DocxFile Header(string text) => Part("header", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", $"""<w:hdr xmlns:w="{Word}">{Paragraphs(text)}</w:hdr>""", out _);

    public DocxFile Footer(string text) => Part("footer", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml", $"""<w:ftr xmlns:w="{Word}">{Paragraphs(text)}</w:ftr>""", out _);

    /// <summary>A piece of a web page that Word keeps as it came («altChunk»).</summary>
    public DocxFile Chunk(string html)
    {
        Part("aFChunk", "text/html", $"<html><body>{html}</body></html>", out var id, extension: "html");
        return Raw($"""<w:altChunk r:id="{id}"/>""");
    }

    /// <summary>A whole document that Word shows inside this one («altChunk»).</summary>
    public DocxFile Chunk(byte[] content, string extension)
    {
        Part("aFChunk", $"application/{extension}", content, out var id, extension);
        return Raw($"""<w:altChunk r:id="{id}"/>""");
    }

    private DocxFile Part(string type, string contentType, string content, out string id, string extension = "xml") =>
        Part(type, contentType, Encoding.UTF8.GetBytes(content), out id, extension);

    private DocxFile Part(string type, string contentType, byte[] content, out string id, string extension)
    {
        var name = $"{type}{parts.Count + 1}.{extension}";
        id = $"p{parts.Count + 1}";
        parts.Add((name, type, contentType, content));
        relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="{id}" Type="{Office}/{type}" Target="{name}"/>""");
        return this;
    }

    public DocxFile Raw(string xml)
    {
        body.Append(xml);
        return this;
    }

    public byte[] Build() => Archive().Build();

    public ZipFile Archive() => parts.Aggregate(OwnParts(), (zip, part) => zip.With($"word/{part.Name}", part.Content));

    private string Types => string.Concat(parts.Select(part => $"""<Override PartName="/word/{part.Name}" ContentType="{part.ContentType}"/>"""));

    private ZipFile OwnParts() => new ZipFile()
        .With("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>""" + Types + "</Types>")
        .With("_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>""")
        .With("word/document.xml", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{Word}" xmlns:r="{Office}"><w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>""")
        .With("word/_rels/document.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="s" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="n" Type="{Office}/numbering" Target="numbering.xml"/><Relationship Id="f" Type="{Office}/footnotes" Target="footnotes.xml"/>{relations}</Relationships>""")
        .With("word/styles.xml", $"""<w:styles xmlns:w="{Word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style></w:styles>""")
        .With("word/numbering.xml", $"""<w:numbering xmlns:w="{Word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>""")
        .With("word/footnotes.xml", $"""<w:footnotes xmlns:w="{Word}"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>{string.Concat(notes.Select((note, i) => $"""<w:footnote w:id="{i + 1}">{Paragraph(note)}</w:footnote>"""))}</w:footnotes>""");

    /// <summary>A cell that begins a vertical merge.</summary>
    public static CellXml Down(string text) => new(Paragraphs(text), """<w:vMerge w:val="restart"/>""");

    /// <summary>A cell that goes on with the one above.</summary>
    public static CellXml Above() => new(Paragraph(""), "<w:vMerge/>");

    /// <summary>A cell over several columns.</summary>
    public static CellXml Across(int columns, string text) => new(Paragraphs(text), $"""<w:gridSpan w:val="{columns}"/>""");

    /// <summary>A cell whose paragraphs Word numbers.</summary>
    public static CellXml List(int list, params string[] items) => new(string.Concat(items.Select(item => Item(item, 0, list))), "");

    /// <summary>A cell whose text was changed with tracking.</summary>
    public static CellXml Tracked(string deleted, string inserted) => new(
        $"""<w:p><w:del w:id="1" w:author="А"><w:r><w:delText>{Escape(deleted)}</w:delText></w:r></w:del><w:ins w:id="2" w:author="А"><w:r>{T(inserted)}</w:r></w:ins></w:p>""", "");

    /// <summary>The cell over several columns, or with the properties of a vertical merge.</summary>
    public static CellXml With(CellXml cell, int columns, string merge) =>
        cell with { Properties = cell.Properties + (columns > 1 ? $"""<w:gridSpan w:val="{columns}"/>""" : "") + merge };

    /// <summary>A cell of plain paragraphs.</summary>
    public static CellXml Plain(string text) => new(Paragraphs(text), "");

    /// <summary>A cell with a table inside.</summary>
    public static CellXml Inner(string text, params object[][] rows) => new(Paragraphs(text) + TableXml(rows) + Paragraph(""), "");

    private static string TableXml(object[][] rows)
    {
        var columns = rows.Max(row => row.Length);
        return $"""<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("""<w:gridCol w:w="2000"/>""", columns))}</w:tblGrid>"""
            + string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(CellOf))}</w:tr>")) + "</w:tbl>";
    }

    private static string CellOf(object cell) => cell switch
    {
        CellXml xml => $"<w:tc><w:tcPr>{xml.Properties}</w:tcPr>{xml.Content}</w:tc>",
        _ => $"<w:tc><w:tcPr/>{Paragraphs((string)cell)}</w:tc>",
    };

    private static string Paragraphs(string text) => string.Concat(text.Split('\n').Select(line => Paragraph(line)));

    private static string Paragraph(string text, string properties = "", bool bold = false) =>
        $"""<w:p><w:pPr>{properties}</w:pPr><w:r>{(bold ? "<w:rPr><w:b/></w:rPr>" : "")}{string.Join("<w:tab/>", text.Split('\t').Select(T))}</w:r></w:p>""";

    private static string Item(string text, int level, int list) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r>{T(text)}</w:r></w:p>""";

    private static string T(string text) => $"""<w:t xml:space="preserve">{Escape(text)}</w:t>""";

    private static string Escape(string text) => SecurityElement.Escape(text);

    /// <summary>A cell's content and its properties.</summary>
    public sealed record CellXml(string Content, string Properties);
}
