using System.Runtime.InteropServices;

namespace QualityBot.Reports.Native;

/// <summary>The functions of Cairo that papers need; all are there since Cairo 1.16 (2018).</summary>
internal static unsafe partial class Cairo
{
    public const string Library = "libcairo.so.2";

    /// <summary>CAIRO_FORMAT_RGB24: opaque pixels.</summary>
    public const int OpaquePixels = 1;

    public const int Success = 0;

    public enum Metadata
    {
        Title,
        Author,
        Subject,
        Keywords,
        Creator,
        CreateDate,
        ModifyDate,
    }

    [LibraryImport(Library, EntryPoint = "cairo_pdf_surface_create_for_stream")]
    public static partial SurfaceHandle PdfSurface(delegate* unmanaged<nint, byte*, uint, int> write, nint closure, double width, double height);

    [LibraryImport(Library, EntryPoint = "cairo_pdf_surface_set_metadata", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetMetadata(SurfaceHandle surface, Metadata key, string value);

    [LibraryImport(Library, EntryPoint = "cairo_pdf_surface_add_outline", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int AddOutline(SurfaceHandle surface, int parent, string title, string link, int flags);

    [LibraryImport(Library, EntryPoint = "cairo_image_surface_create")]
    public static partial SurfaceHandle ImageSurface(int format, int width, int height);

    [LibraryImport(Library, EntryPoint = "cairo_surface_write_to_png_stream")]
    public static partial int WritePng(SurfaceHandle surface, delegate* unmanaged<nint, byte*, uint, int> write, nint closure);

    [LibraryImport(Library, EntryPoint = "cairo_surface_finish")]
    public static partial void Finish(SurfaceHandle surface);

    [LibraryImport(Library, EntryPoint = "cairo_surface_status")]
    public static partial int Status(SurfaceHandle surface);

    [LibraryImport(Library, EntryPoint = "cairo_surface_destroy")]
    public static partial void DestroySurface(nint surface);

    [LibraryImport(Library, EntryPoint = "cairo_create")]
    public static partial ContextHandle Create(SurfaceHandle surface);

    [LibraryImport(Library, EntryPoint = "cairo_destroy")]
    public static partial void DestroyContext(nint context);

    [LibraryImport(Library, EntryPoint = "cairo_show_page")]
    public static partial void ShowPage(ContextHandle context);

    [LibraryImport(Library, EntryPoint = "cairo_scale")]
    public static partial void Scale(ContextHandle context, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_set_source_rgb")]
    public static partial void SetColour(ContextHandle context, double red, double green, double blue);

    [LibraryImport(Library, EntryPoint = "cairo_set_line_width")]
    public static partial void SetLineWidth(ContextHandle context, double width);

    [LibraryImport(Library, EntryPoint = "cairo_set_dash")]
    public static partial void SetDash(ContextHandle context, double* lengths, int count, double offset);

    [LibraryImport(Library, EntryPoint = "cairo_move_to")]
    public static partial void MoveTo(ContextHandle context, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_line_to")]
    public static partial void LineTo(ContextHandle context, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_rectangle")]
    public static partial void Rectangle(ContextHandle context, double x, double y, double width, double height);

    [LibraryImport(Library, EntryPoint = "cairo_fill")]
    public static partial void Fill(ContextHandle context);

    [LibraryImport(Library, EntryPoint = "cairo_stroke")]
    public static partial void Stroke(ContextHandle context);

    [LibraryImport(Library, EntryPoint = "cairo_font_options_create")]
    public static partial nint CreateFontOptions();

    [LibraryImport(Library, EntryPoint = "cairo_font_options_set_hint_style")]
    public static partial void SetHintStyle(nint options, int style);

    [LibraryImport(Library, EntryPoint = "cairo_font_options_set_hint_metrics")]
    public static partial void SetHintMetrics(nint options, int metrics);

    [LibraryImport(Library, EntryPoint = "cairo_font_options_set_antialias")]
    public static partial void SetAntialias(nint options, int antialias);

    [LibraryImport(Library, EntryPoint = "cairo_font_options_destroy")]
    public static partial void DestroyFontOptions(nint options);
}
