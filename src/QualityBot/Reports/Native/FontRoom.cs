using System.Runtime.InteropServices;

namespace QualityBot.Reports.Native;

/// <summary>The fonts, loaded once for the whole process.</summary>
/// <remarks>
/// Pango's font maps are not made for several threads, and one map for each thread would load every font again.
/// So there is one map and one lock: papers are drawn one at a time, each in some tens of milliseconds.
/// Whatever refers to the map (layouts, fonts) is made and freed under <see cref="Lock"/>.
/// </remarks>
internal sealed unsafe class FontRoom
{
    private const int No = 1; // CAIRO_HINT_STYLE_NONE and CAIRO_HINT_METRICS_OFF
    private const int Gray = 2; // CAIRO_ANTIALIAS_GRAY

    private static FontRoom? open;
    private readonly ObjectHandle fontMap;

    private FontRoom()
    {
        fontMap = Pango.NewFontMap();
        Pango.SetResolution(fontMap, 72); // One unit of drawing is one point.
        Context = Pango.NewContext(fontMap);

        // Measures must not depend on pixels: the same lines break in the same places in PDF and in pictures.
        var options = Cairo.CreateFontOptions();
        Cairo.SetHintStyle(options, No);
        Cairo.SetHintMetrics(options, No);
        Cairo.SetAntialias(options, Gray);
        Pango.SetFontOptions(Context, options);
        Cairo.DestroyFontOptions(options);

        // Since 1.44 Pango also rounds letters to whole points unless told not to; before, there was nothing to tell.
        if (NativeLibrary.TryGetExport(NativeLibrary.Load(Pango.Library), "pango_context_set_round_glyph_positions", out var setRounding))
        {
            ((delegate* unmanaged<nint, int, void>)setRounding)(Context.DangerousGetHandle(), 0);
        }
    }

    public static Lock Lock { get; } = new();

    /// <summary>What layouts are made from.</summary>
    public ObjectHandle Context { get; }

    /// <summary>The one room; call it under <see cref="Lock"/> only.</summary>
    public static FontRoom Enter() => open ??= new FontRoom();

    /// <summary>The family that this machine takes for <paramref name="family"/>: another one when it has none of that name.</summary>
    public string FamilyFor(string family)
    {
        using var wanted = Pango.FontDescription(family);
        using var font = Pango.LoadFont(fontMap, Context, wanted);
        if (font.IsInvalid)
        {
            return "";
        }

        using var found = Pango.Describe(font);
        return Marshal.PtrToStringUTF8(Pango.Family(found)) ?? "";
    }
}
