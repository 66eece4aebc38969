using System.Globalization;
using System.Security;
using System.Text;

namespace QualityBot.Tests.Support;

/// <summary>Writes small workbooks: texts, numbers, dates, merged cells, several sheets.</summary>
internal sealed class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly List<(string Name, object?[][] Rows, string[] Merged)> sheets = [];
    private readonly HashSet<int> hidden = [];

    /// <summary>Adds a sheet; a value is a text, a number, a <see cref="DateOnly"/> or nothing; merged ranges are written «A1:B2».</summary>
    public XlsxFile Sheet(string name, object?[][] rows, params string[] merged)
    {
        sheets.Add((name, rows, merged));
        return this;
    }

    /// <summary>Hides a row of every sheet, counted from 1.</summary>
    public XlsxFile Hide(int row)
    {
        hidden.Add(row);
        return this;
    }

    public byte[] Build() => Archive().Build();

    public ZipFile Archive()
    {
        var zip = new ZipFile()
            .With("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>""" + string.Concat(sheets.Select((_, i) => $"""<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")) + "</Types>")
            .With("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""")
            .With("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>""" + string.Concat(sheets.Select((sheet, i) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{i + 1}" r:id="r{i + 1}"/>""")) + "</sheets></workbook>")
            .With("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""" + string.Concat(sheets.Select((_, i) => $"""<Relationship Id="r{i + 1}" Type="{Relations}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>""")) + $"""<Relationship Id="s" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""")
            .With("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>""");
        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
        {
            zip.With($"xl/worksheets/sheet{index + 1}.xml", Worksheet(sheet.Rows, sheet.Merged));
        }

        return zip;
    }

    private string Worksheet(object?[][] rows, string[] merged)
    {
        var xml = new StringBuilder($"""<worksheet xmlns="{Main}"><cols><col min="1" max="1" width="34" customWidth="1"/><col min="2" max="12" width="24" customWidth="1"/></cols><sheetData>""");
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\"{(hidden.Contains(row + 1) ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < rows[row].Length; column++)
            {
                xml.Append(Cell($"{ColumnName(column)}{row + 1}", rows[row][column]));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merged.Length > 0)
        {
            xml.Append("<mergeCells>").Append(string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))).Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private static string ColumnName(int column) => column < 26 ? $"{(char)('A' + column)}" : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    private static string Cell(string reference, object? value) => value switch
    {
        null or "" => "",
        string text => $"""<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""",
        Formula formula => $"""<c r="{reference}" t="str"><f>{SecurityElement.Escape(formula.Text)}</f><v>{SecurityElement.Escape(formula.Value)}</v></c>""",
        DateOnly day => $"""<c r="{reference}" s="1"><v>{day.DayNumber - DayZero.DayNumber}</v></c>""",
        IFormattable number => $"""<c r="{reference}"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>""",
        _ => throw new ArgumentException($"No cell for {value}.", nameof(value)),
    };

    /// <summary>A formula with the text that it gave last.</summary>
    public sealed record Formula(string Text, string Value);
}
