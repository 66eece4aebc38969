using System.Runtime.InteropServices;

namespace QualityBot.Reports.Native;

/// <summary>A rectangle in Pango's units.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PangoRectangle
{
    public int X;
    public int Y;
    public int Width;
    public int Height;
}

/// <summary>The functions of Pango that papers need; all are there since Pango 1.32, so that older school machines (Astra, ALT) draw too.</summary>
internal static partial class Pango
{
    public const string Library = "libpango-1.0.so.0";
    public const string CairoLibrary = "libpangocairo-1.0.so.0";
    public const string ObjectLibrary = "libgobject-2.0.so.0";

    /// <summary>Units in a point.</summary>
    public const double Scale = 1024;

    /// <summary>PANGO_WRAP_WORD_CHAR: between words, and inside a word only when it is longer than the line.</summary>
    public const int WrapWordThenChar = 2;

    [LibraryImport(CairoLibrary, EntryPoint = "pango_cairo_font_map_new")]
    public static partial ObjectHandle NewFontMap();

    [LibraryImport(CairoLibrary, EntryPoint = "pango_cairo_font_map_set_resolution")]
    public static partial void SetResolution(ObjectHandle fontMap, double dotsPerInch);

    [LibraryImport(Library, EntryPoint = "pango_font_map_create_context")]
    public static partial ObjectHandle NewContext(ObjectHandle fontMap);

    [LibraryImport(CairoLibrary, EntryPoint = "pango_cairo_context_set_font_options")]
    public static partial void SetFontOptions(ObjectHandle context, nint options);

    [LibraryImport(Library, EntryPoint = "pango_font_map_load_font")]
    public static partial ObjectHandle LoadFont(ObjectHandle fontMap, ObjectHandle context, FontDescriptionHandle description);

    [LibraryImport(Library, EntryPoint = "pango_font_describe")]
    public static partial FontDescriptionHandle Describe(ObjectHandle font);

    [LibraryImport(Library, EntryPoint = "pango_font_description_get_family")]
    public static partial nint Family(FontDescriptionHandle description);

    [LibraryImport(Library, EntryPoint = "pango_font_description_from_string", StringMarshalling = StringMarshalling.Utf8)]
    public static partial FontDescriptionHandle FontDescription(string text);

    [LibraryImport(Library, EntryPoint = "pango_font_description_free")]
    public static partial void FreeFontDescription(nint description);

    [LibraryImport(Library, EntryPoint = "pango_layout_new")]
    public static partial ObjectHandle NewLayout(ObjectHandle context);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_font_description")]
    public static partial void SetFont(ObjectHandle layout, FontDescriptionHandle description);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_text", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetText(ObjectHandle layout, string text, int length);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_markup", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetMarkup(ObjectHandle layout, string markup, int length);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_width")]
    public static partial void SetWidth(ObjectHandle layout, int width);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_wrap")]
    public static partial void SetWrap(ObjectHandle layout, int wrap);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_indent")]
    public static partial void SetIndent(ObjectHandle layout, int indent);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_alignment")]
    public static partial void SetAlignment(ObjectHandle layout, int alignment);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_justify")]
    public static partial void SetJustify(ObjectHandle layout, int justify);

    [LibraryImport(Library, EntryPoint = "pango_layout_get_iter")]
    public static partial IteratorHandle Lines(ObjectHandle layout);

    [LibraryImport(Library, EntryPoint = "pango_layout_iter_next_line")]
    public static partial int NextLine(IteratorHandle iterator);

    [LibraryImport(Library, EntryPoint = "pango_layout_iter_get_line_readonly")]
    public static partial nint Line(IteratorHandle iterator);

    [LibraryImport(Library, EntryPoint = "pango_layout_iter_get_line_extents")]
    public static partial void LineExtents(IteratorHandle iterator, nint ink, out PangoRectangle logical);

    [LibraryImport(Library, EntryPoint = "pango_layout_iter_get_baseline")]
    public static partial int Baseline(IteratorHandle iterator);

    [LibraryImport(Library, EntryPoint = "pango_layout_iter_free")]
    public static partial void FreeIterator(nint iterator);

    [LibraryImport(CairoLibrary, EntryPoint = "pango_cairo_show_layout_line")]
    public static partial void ShowLine(ContextHandle context, nint line);

    [LibraryImport(ObjectLibrary, EntryPoint = "g_object_unref")]
    public static partial void Unref(nint instance);
}
