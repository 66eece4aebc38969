using System.Globalization;
using DocumentFormat.OpenXml;

namespace QualityBot.Reports.Docx;

/// <summary>Points as Word counts them.</summary>
internal static class WordUnits
{
    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20);

    public static string TwipText(double points) => Twips(points).ToString(CultureInfo.InvariantCulture);

    /// <summary>Half points: sizes of type.</summary>
    public static string HalfPoints(double points) => Math.Round(points * 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>The unit of pictures.</summary>
    public static Int64Value Emu(double points) => (long)Math.Round(points * 12_700);
}
