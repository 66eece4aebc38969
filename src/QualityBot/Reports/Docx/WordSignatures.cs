using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>Places for signatures as tables without borders, so that names stay under each other.</summary>
internal static class WordSignatures
{
    private static readonly double[] SignatureShares = [0.44, 0.22, 0.02, 0.32];

    private static readonly double[] AcquaintanceShares = [0.37, 0.24, 0.02, 0.37];

    public static IEnumerable<OpenXmlElement> Of(Signatures signatures, double width)
    {
        yield return WordText.Space(18);
        yield return Table(SignatureShares, width, signatures.Signers.Select((signer, i) => (signer.Post, signer.Name)));
    }

    public static IEnumerable<OpenXmlElement> Of(Acquainted acquainted, double width)
    {
        yield return WordText.Paragraph(acquainted.Title, new WordLook { Before = 18, KeepNext = true });
        yield return Table(AcquaintanceShares, width, acquainted.Names.Select(name => (name.Length > 0 ? name : new string('_', 22), Texts.DateByHand)));
    }

    private static W.Table Table(double[] shares, double width, IEnumerable<(string Left, string Right)> rows)
    {
        double[] widths = [.. shares.Select(share => share * width)];
        var table = WordTables.Frame(widths, W.BorderValues.None);
        table.Append(rows.Select(row => WordTables.Row(
            Cell(widths[0], row.Left, line: false),
            Cell(widths[1], "", line: true),
            Cell(widths[2], "", line: false),
            Cell(widths[3], row.Right, line: false))));
        return table;
    }

    private static W.TableCell Cell(double width, string text, bool line)
    {
        var cell = WordTables.Cell(width, WordText.Paragraph(text, new WordLook { Before = 8, Alignment = Alignment.Left }));
        cell.TableCellProperties!.TableCellBorders = line ? new W.TableCellBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 4 }) : null;
        cell.TableCellProperties.TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom };
        return cell;
    }
}
