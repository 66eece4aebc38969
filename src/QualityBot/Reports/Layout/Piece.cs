namespace QualityBot.Reports.Layout;

/// <summary>Something that is never cut: a line of a paragraph, a row of a table, a chart.</summary>
/// <param name="height">In points, without the space before it.</param>
/// <param name="draw">Draws it with its top left corner at the given point.</param>
internal sealed class Piece(double height, Action<Canvas, double, double> draw)
{
    public double Height { get; } = height;

    /// <summary>Left free above it, except at the top of a sheet.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>The next piece must stand on the same sheet.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>It starts a new sheet.</summary>
    public bool StartsSheet { get; init; }

    /// <summary>Drawn again above it when it comes first on a sheet: the header of its table.</summary>
    public Piece? Repeat { get; init; }

    /// <summary>Draws what closes it when it comes last on a sheet; the point is its lower left corner.</summary>
    public Action<Canvas, double, double>? Close { get; init; }

    public void Draw(Canvas canvas, double x, double y) => draw(canvas, x, y);

    public static Piece Space(double height) => new(height, (_, _, _) => { });
}
