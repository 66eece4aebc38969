using QualityBot.Reports.Native;

namespace QualityBot.Reports.Layout;

/// <summary>Sets text into lines. All that it set is freed with it.</summary>
/// <remarks>Made, used and disposed under <see cref="FontRoom.Lock"/>: layouts must not be left to the finalizer's thread, which knows no lock.</remarks>
internal sealed class Typesetter : IDisposable
{
    private readonly FontRoom room = FontRoom.Enter();
    private readonly List<ObjectHandle> layouts = [];
    private readonly Dictionary<Face, FontDescriptionHandle> faces = [];

    /// <summary>Cells of tables say the same things again and again: a dash, a level, a verdict.</summary>
    private readonly Dictionary<(string Text, Face Face, double Width, Alignment Alignment, double Indent), TextBlock> known = [];

    /// <summary>Sets <paramref name="text"/> into lines of <paramref name="width"/> points.</summary>
    /// <param name="indent">How far the first line starts from the left; below 0 the others do.</param>
    public TextBlock Set(RichText text, Face face, double width, Alignment alignment = Alignment.Left, double indent = 0)
    {
        if (text.Runs.Any(run => run.Bold || run.Italic))
        {
            return SetAnew(text, face, width, alignment, indent);
        }

        var key = (text.Plain, face, width, alignment, indent);
        return known.TryGetValue(key, out var block) ? block : known[key] = SetAnew(text, face, width, alignment, indent);
    }

    private TextBlock SetAnew(RichText text, Face face, double width, Alignment alignment, double indent)
    {
        var layout = Pango.NewLayout(room.Context);
        layouts.Add(layout);
        Pango.SetFont(layout, FaceOf(face));
        Pango.SetWidth(layout, Units(Math.Max(width, 1)));
        Pango.SetWrap(layout, Pango.WrapWordThenChar);
        Pango.SetAlignment(layout, alignment switch { Alignment.Centre => 1, Alignment.Right => 2, _ => 0 });
        if (indent != 0)
        {
            Pango.SetIndent(layout, Units(indent));
        }

        if (alignment == Alignment.Justify)
        {
            Pango.SetJustify(layout, 1);
        }

        if (text.Runs.Any(run => run.Bold || run.Italic))
        {
            Pango.SetMarkup(layout, Markup.Of(text), -1);
        }
        else
        {
            Pango.SetText(layout, Typography.Prepared(text.Plain), -1);
        }

        return new TextBlock(LinesOf(layout));
    }

    public void Dispose()
    {
        layouts.ForEach(layout => layout.Dispose());
        foreach (var face in faces.Values)
        {
            face.Dispose();
        }
    }

    private static List<TextLine> LinesOf(ObjectHandle layout)
    {
        var lines = new List<TextLine>();
        using var iterator = Pango.Lines(layout);
        do
        {
            Pango.LineExtents(iterator, 0, out var box);
            lines.Add(new(Pango.Line(iterator), Points(box.X), Points(box.Y), Points(Pango.Baseline(iterator)), Points(box.Width), Points(box.Height)));
        }
        while (Pango.NextLine(iterator) != 0);

        return lines;
    }

    private static int Units(double points) => (int)Math.Round(points * Pango.Scale);

    private static double Points(int units) => units / Pango.Scale;

    private FontDescriptionHandle FaceOf(Face face) =>
        faces.TryGetValue(face, out var known) ? known : faces[face] = Pango.FontDescription(face.ToString());
}
