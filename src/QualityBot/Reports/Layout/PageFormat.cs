namespace QualityBot.Reports.Layout;

/// <summary>A sheet and its borders, in points (72 to the inch).</summary>
/// <remarks>A4. Borders: left 30 mm (papers kept over ten years), right 10, top and bottom 20. Source: ГОСТ Р 7.0.97, part 3.</remarks>
internal sealed record PageFormat(double Width, double Height)
{
    /// <summary>Points in a millimetre.</summary>
    public const double Millimetre = 72 / 25.4;

    public const double Left = 30 * Millimetre;
    public const double Right = 10 * Millimetre;
    public const double Top = 20 * Millimetre;
    public const double Bottom = 20 * Millimetre;

    public static PageFormat Portrait { get; } = new(210 * Millimetre, 297 * Millimetre);

    public static PageFormat Landscape { get; } = new(297 * Millimetre, 210 * Millimetre);

    public double BodyWidth => Width - Left - Right;

    public double BodyHeight => Height - Top - Bottom;

    public static PageFormat Of(ReportDocument document) => document.Landscape ? Landscape : Portrait;
}
