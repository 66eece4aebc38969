using System.Globalization;
using QualityBot.Reports.Layout;
using QualityBot.Reports.Native;

namespace QualityBot.Reports;

/// <summary>A paper as a PDF file: fonts embedded, text to be selected and searched, the same bytes each time.</summary>
public static class PdfRenderer
{
    /// <exception cref="TypesettingIsMissingException">The machine lacks a library or a font.</exception>
    /// <exception cref="PaperIsTooLongException">More than 500 sheets.</exception>
    public static byte[] Render(ReportDocument document)
    {
        RenderingNeeds.Require();
        lock (FontRoom.Lock)
        {
            return Draw(document);
        }
    }

    private static unsafe byte[] Draw(ReportDocument document)
    {
        using var typesetter = new Typesetter();
        var paper = new PaperLayout(document, typesetter);
        using var sink = new ByteSink();
        using var surface = Cairo.PdfSurface(ByteSink.Write, sink.Closure, paper.Format.Width, paper.Format.Height);
        Describe(surface, document);
        using (var context = Cairo.Create(surface))
        {
            var canvas = new Canvas(context);
            for (var sheet = 0; sheet < paper.SheetCount; sheet++)
            {
                paper.Draw(canvas, sheet);
                Cairo.ShowPage(context);
            }
        }

        Cairo.Finish(surface);
        return Cairo.Status(surface) == Cairo.Success ? sink.ToArray() : throw new InvalidOperationException($"Cairo could not write the paper: status {Cairo.Status(surface)}.");
    }

    /// <summary>The dates come from the paper; left alone, Cairo writes the machine's clock and no two files are equal.</summary>
    private static void Describe(SurfaceHandle surface, ReportDocument document)
    {
        var made = document.CreatedAt.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        Cairo.SetMetadata(surface, Cairo.Metadata.Title, document.Title);
        Cairo.SetMetadata(surface, Cairo.Metadata.Author, document.Letterhead?.ShortName ?? document.Letterhead?.FullName ?? "");
        Cairo.SetMetadata(surface, Cairo.Metadata.Creator, "QualityBot");
        Cairo.SetMetadata(surface, Cairo.Metadata.CreateDate, made);
        Cairo.SetMetadata(surface, Cairo.Metadata.ModifyDate, made);
    }
}
