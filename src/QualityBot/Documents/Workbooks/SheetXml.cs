using System.Globalization;
using System.Xml;
using QualityBot.Documents.Returned;
using QualityDomain;

namespace QualityBot.Documents.Workbooks;

/// <summary>The XML of one sheet.</summary>
internal static class SheetXml
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Rows below the last one that have the look and the lists too, for what somebody adds.</summary>
    private const int SpareRows = 15;

    /// <summary>In points.</summary>
    private const int LineHeight = 15;

    /// <summary>A row is at most 409 points high.</summary>
    private const int MostLines = 27;

    public static void Write(XmlWriter xml, Sheet sheet)
    {
        var first = sheet.Hint is null ? 1 : 2;
        var last = first + sheet.Rows.Count - 1 + (sheet.Columns.Count > 0 && sheet.HasRoom ? SpareRows : 0);
        xml.WriteStartElement("worksheet", Main);
        if (sheet.Columns.Count > 0)
        {
            xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
            xml.WriteRaw($"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{first}\" topLeftCell=\"A{first + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
            Columns(xml, sheet.Columns);
        }

        xml.WriteStartElement("sheetData");
        if (sheet.Hint is { } hint)
        {
            Row(xml, 1, [hint], 1, _ => SheetStyles.Hint);
        }

        foreach (var (index, cells) in sheet.Rows.Index())
        {
            Row(xml, first + index, cells, index == 0 && sheet.Columns.Count > 0 ? 2 : Lines(cells, sheet.Columns), column => sheet.Columns.Count == 0 ? SheetStyles.Plain : index == 0 ? SheetStyles.Heading
                : sheet.Columns[column].IsNumber && IsNumber(cells[column]) ? SheetStyles.Number : sheet.Columns[column].IsGiven ? SheetStyles.Given : SheetStyles.Plain);
        }

        if (sheet.Columns.Count > 0)
        {
            var empty = sheet.Columns.Select(_ => "").ToValueList();
            for (var row = first + sheet.Rows.Count; row <= last; row++)
            {
                Row(xml, row, empty, 1, column => sheet.Columns[column].IsGiven ? SheetStyles.Given : SheetStyles.Plain);
            }
        }

        xml.WriteEndElement();
        Lists(xml, sheet.Columns, first + 1, last);
        if (sheet.Columns.Count > 0)
        {
            xml.WriteRaw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        }

        xml.WriteEndElement();
    }

    private static void Columns(XmlWriter xml, ValueList<Column> columns)
    {
        xml.WriteStartElement("cols");
        foreach (var (index, column) in columns.Index())
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", $"{index + 1}");
            xml.WriteAttributeString("max", $"{index + 1}");
            xml.WriteAttributeString("width", column.Width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            if (column.IsHidden)
            {
                xml.WriteAttributeString("hidden", "1");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>How many lines the tallest cell of a row takes: not every program makes a row as high as its text.</summary>
    private static int Lines(ValueList<string> cells, ValueList<Column> columns) => columns.Count == 0 ? 1
        : Math.Min(MostLines, cells.Zip(columns).Where(each => !each.Second.IsHidden).Max(each => each.First.Split('\n').Sum(line => 1 + (line.Length / each.Second.Width))));

    private static void Row(XmlWriter xml, int row, ValueList<string> cells, int lines, Func<int, int> style)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", $"{row}");
        if (lines > 1)
        {
            xml.WriteAttributeString("ht", $"{lines * LineHeight}");
            xml.WriteAttributeString("customHeight", "1");
        }

        foreach (var (column, text) in cells.Index())
        {
            xml.WriteStartElement("c");
            xml.WriteAttributeString("r", CellNames.Of(row - 1, column));
            xml.WriteAttributeString("s", $"{style(column)}");
            if (style(column) == SheetStyles.Number)
            {
                xml.WriteElementString("v", text);
            }
            else if (text.Length > 0)
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(text);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Digits, a sign and a point only: no formula can look like that.</summary>
    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static void Lists(XmlWriter xml, ValueList<Column> columns, int first, int last)
    {
        var lists = columns.Index().Where(each => each.Item.Choices is not null).ToList();
        if (lists.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", $"{lists.Count}");
        foreach (var (index, column) in lists)
        {
            xml.WriteStartElement("dataValidation");
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", column.OnlyChoices ? "1" : "0");
            xml.WriteAttributeString("sqref", $"{CellNames.Of(first - 1, index)}:{CellNames.Of(last - 1, index)}");
            xml.WriteElementString("formula1", column.Choices);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
