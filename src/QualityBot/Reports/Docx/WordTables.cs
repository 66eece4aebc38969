using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>Tables: a header on each sheet, rows that are not cut.</summary>
internal static class WordTables
{
    private const double Side = 4;

    public static IEnumerable<OpenXmlElement> Of(Table table, double width)
    {
        var weight = table.Columns.Sum(column => column.Weight);
        double[] widths = [.. table.Columns.Select(column => width * column.Weight / weight)];
        if (table.Caption is { } caption)
        {
            yield return WordText.Paragraph(caption, new WordLook { Size = 11, Before = 8, KeepNext = true });
        }

        var word = Frame(widths, W.BorderValues.Single);
        word.Append(Header(table, widths));
        word.Append(table.Rows.Select(row => Of(row, table, widths)));
        yield return word;
    }

    /// <summary>An empty table of fixed columns.</summary>
    public static W.Table Frame(double[] widths, W.BorderValues border) => new(
        new W.TableProperties
        {
            TableWidth = new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = WordUnits.TwipText(widths.Sum()) },
            TableBorders = new W.TableBorders(
                new W.TopBorder { Val = border, Size = 4 },
                new W.LeftBorder { Val = border, Size = 4 },
                new W.BottomBorder { Val = border, Size = 4 },
                new W.RightBorder { Val = border, Size = 4 },
                new W.InsideHorizontalBorder { Val = border, Size = 4 },
                new W.InsideVerticalBorder { Val = border, Size = 4 }),
            TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            TableCellMarginDefault = new W.TableCellMarginDefault(
                new W.TopMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = (short)WordUnits.Twips(Side), Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = (short)WordUnits.Twips(Side), Type = W.TableWidthValues.Dxa }),
        },
        new W.TableGrid(widths.Select(column => new W.GridColumn { Width = WordUnits.TwipText(column) })));

    /// <summary>A row that stays whole.</summary>
    public static W.TableRow Row(params IEnumerable<W.TableCell> cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        row.Append(cells);
        return row;
    }

    public static W.TableCell Cell(double width, params OpenXmlElement[] content)
    {
        var cell = new W.TableCell { TableCellProperties = new W.TableCellProperties { TableCellWidth = new W.TableCellWidth { Type = W.TableWidthUnitValues.Dxa, Width = WordUnits.TwipText(width) } } };
        cell.Append(content);
        return cell;
    }

    private static W.TableRow Header(Table table, double[] widths)
    {
        var row = Row(table.Columns.Select((column, i) =>
        {
            var cell = Cell(widths[i], WordText.Paragraph(column.Header, new WordLook { Alignment = Alignment.Centre, Size = table.FontSize, Bold = true, KeepNext = true }));
            cell.TableCellProperties!.Shading = new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = "EDEDED" };
            cell.TableCellProperties.TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center };
            return cell;
        }));
        row.TableRowProperties!.AppendChild(new W.TableHeader());
        return row;
    }

    private static W.TableRow Of(Row row, Table table, double[] widths)
    {
        switch (row)
        {
            case Row.Section section:
                var cell = Cell(widths.Sum(), WordText.Paragraph(section.Text, new WordLook { Alignment = Alignment.Centre, Size = table.FontSize, Bold = true, KeepNext = true }));
                cell.TableCellProperties!.GridSpan = new W.GridSpan { Val = widths.Length };
                return Row(cell);
            case Row.Cells cells:
                return Row(table.Columns.Select((column, i) => Cell(widths[i], WordText.Paragraph(
                    i < cells.Texts.Count ? cells.Texts[i] : RichText.Empty,
                    new WordLook { Alignment = column.Alignment, Size = table.FontSize, Bold = cells.Bold }))));
            default:
                throw new InvalidOperationException($"Unknown row {row}.");
        }
    }
}
