namespace QualityBot.Reports.Layout;

/// <summary>A paper broken into sheets, ready to be drawn.</summary>
internal sealed class PaperLayout
{
    /// <summary>A guard of ours: the register of a large school's year takes some fifty sheets.</summary>
    public const int MostSheets = 500;

    private const double QrSize = 24 * PageFormat.Millimetre;
    private const double QrBottom = 7 * PageFormat.Millimetre;
    private const double FootWidth = 130 * PageFormat.Millimetre;

    private readonly ReportDocument document;
    private readonly PageFormat format;
    private readonly Typesetter typesetter;
    private readonly List<List<Placed>> sheets;
    private readonly TextBlock? provenance;

    public PaperLayout(ReportDocument document, Typesetter typesetter)
    {
        this.document = document;
        this.typesetter = typesetter;
        format = PageFormat.Of(document);
        provenance = document.Provenance is { } text ? typesetter.Set(text, Face.Serif(8), Math.Min(FootWidth, format.BodyWidth)) : null;
        sheets = Paginator.Break(Composer.Pieces(document, typesetter, format), RoomOf);
        if (sheets.Count > MostSheets)
        {
            throw new PaperIsTooLongException(MostSheets);
        }
    }

    public PageFormat Format => format;

    public int SheetCount => sheets.Count;

    /// <summary>Draws a sheet, counted from 0.</summary>
    public void Draw(Canvas canvas, int sheet)
    {
        foreach (var (piece, y) in sheets[sheet])
        {
            piece.Draw(canvas, PageFormat.Left, PageFormat.Top + y);
        }

        if (sheets[sheet] is [.., var (last, top)])
        {
            last.Close?.Invoke(canvas, PageFormat.Left, PageFormat.Top + top + last.Height);
        }

        DrawNumber(canvas, sheet);
        provenance?.Draw(canvas, PageFormat.Left, format.Height - PageFormat.Bottom + 12, Ink.Gray);
        if (sheet == 0 && document.QrText is { } text)
        {
            QrPicture.Draw(canvas, text, format.Width - PageFormat.Right - QrSize, format.Height - QrBottom - QrSize, QrSize);
        }
    }

    /// <summary>Sheets are numbered from the second on, at the top in the middle.</summary>
    private void DrawNumber(Canvas canvas, int sheet)
    {
        if (sheet > 0)
        {
            var number = typesetter.Set($"{sheet + 1}", Face.Serif(11), format.BodyWidth, Alignment.Centre);
            number.Draw(canvas, PageFormat.Left, 10 * PageFormat.Millimetre);
        }
    }

    private double RoomOf(int sheet) => format.BodyHeight - (sheet == 0 && document.QrText is not null ? QrSize + QrBottom + 4 - PageFormat.Bottom : 0);
}
