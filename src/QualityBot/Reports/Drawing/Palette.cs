using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>The colours of charts.</summary>
/// <remarks>Neighbours in the order good, fair, weak, bad differ in brightness, and red never meets green alone, so that colour-blind readers and black-and-white printers tell them apart.</remarks>
internal static class Palette
{
    public static Ink Of(Tone tone) => tone switch
    {
        Tone.Good => Ink.Of(0x2E7D5B),
        Tone.Fair => Ink.Of(0x9CCBA8),
        Tone.Weak => Ink.Of(0xF2C14E),
        Tone.Bad => Ink.Of(0xB23A2E),
        Tone.Neutral => Ink.Of(0xD5D8DC),
        Tone.Accent => Ink.Of(0x2F5D8C),
        Tone.Faint => Ink.Of(0xE6F2E9),
        _ => throw new ArgumentOutOfRangeException(nameof(tone)),
    };

    /// <summary>The colour of words upon <paramref name="tone"/>.</summary>
    public static Ink On(Tone tone) => tone is Tone.Good or Tone.Bad or Tone.Accent ? Ink.White : Ink.Black;
}
