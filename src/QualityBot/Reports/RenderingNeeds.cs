using System.Runtime.InteropServices;
using QualityBot.Reports.Native;
using QualityDomain;

namespace QualityBot.Reports;

/// <summary>Something that this machine lacks for drawing papers, and what to do about it.</summary>
public sealed record MissingNeed(string Name, string Remedy);

/// <summary>What drawing takes from the machine: libraries and fonts.</summary>
public static class RenderingNeeds
{
    internal const string TextFamily = "PT Serif";
    internal const string ChartFamily = "PT Sans";

    private static readonly (string Name, string Package)[] Libraries =
    [
        (Native.Cairo.Library, "libcairo2"),
        (Native.Pango.Library, "libpango-1.0-0"),
        (Native.Pango.CairoLibrary, "libpangocairo-1.0-0"),
        (Native.Pango.ObjectLibrary, "libglib2.0-0"),
    ];

    private static volatile bool satisfied;

    /// <summary>What is missing, each with a sentence that says what to do; empty when papers can be drawn.</summary>
    public static ValueList<MissingNeed> Check() => Check(name => NativeLibrary.TryLoad(name, out _), FamilyFor);

    internal static ValueList<MissingNeed> Check(Func<string, bool> loads, Func<string, string> familyFor)
    {
        ValueList<MissingNeed> libraries =
            [.. from library in Libraries where !loads(library.Name) select new MissingNeed(library.Name, Texts.InstallLibrary(library.Name, library.Package))];

        // Without the libraries nobody can be asked for the fonts.
        return libraries.Count > 0
            ? libraries
            : [.. from family in new[] { TextFamily, ChartFamily } where familyFor(family) != family select new MissingNeed(family, Texts.InstallFont(family))];
    }

    /// <summary>Refuses to go on when something is missing; after one success nothing is asked again.</summary>
    internal static void Require()
    {
        if (satisfied)
        {
            return;
        }

        var missing = Check();
        satisfied = missing.Count == 0 ? true : throw new TypesettingIsMissingException(missing);
    }

    private static string FamilyFor(string family)
    {
        lock (FontRoom.Lock)
        {
            return FontRoom.Enter().FamilyFor(family);
        }
    }
}
