namespace QualityBot.Reports.Layout;

/// <summary>A face of type and its size in points.</summary>
internal readonly record struct Face(string Family, double Size, bool IsBold = false)
{
    public static Face Text { get; } = Serif(12);

    public static Face Serif(double size) => new(RenderingNeeds.TextFamily, size);

    public static Face Sans(double size) => new(RenderingNeeds.ChartFamily, size);

    public Face Bold() => this with { IsBold = true };

    /// <summary>The face as Pango reads it; the comma ends the family's name.</summary>
    public override string ToString() => FormattableString.Invariant($"{Family}, {(IsBold ? "Bold " : "")}{Size}");
}
