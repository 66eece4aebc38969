namespace QualityBot.Reports.Layout;

/// <summary>A colour; each part from 0 to 1.</summary>
internal readonly record struct Ink(double Red, double Green, double Blue)
{
    public static Ink Black { get; } = new(0, 0, 0);

    public static Ink Gray { get; } = new(0.35, 0.35, 0.35);

    public static Ink White { get; } = new(1, 1, 1);

    /// <summary>The ground of table headers: light enough for any printer.</summary>
    public static Ink Shade { get; } = new(0.93, 0.93, 0.93);

    public static Ink Of(int rgb) => new((rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
}
