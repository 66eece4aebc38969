using QualityBot.Reports.Layout;
using QualityDomain;

namespace QualityBot.Reports.Drawing;

/// <summary>Columns of equal width on a ground line, a dashed line where a mark begins, its name above the columns.</summary>
internal sealed class HistogramDrawing : ChartDrawing
{
    private const double Rise = 110;
    private const double Gap = 6;

    /// <summary>Narrower columns are put together by two, five, ten …</summary>
    private const double NarrowestStep = 5;
    private const double WidestStep = 26;
    private static readonly int[] Groupings = [1, 2, 5, 10, 20, 50, 100];
    private readonly TextBlock title;
    private readonly List<(TextBlock? Value, double Height)> columns = [];
    private readonly List<(TextBlock Text, double X)> labels = [];
    private readonly List<(TextBlock Text, double X)> marks = [];
    private readonly List<double> cuts;
    private readonly ChartNote note;
    private readonly double step;
    private readonly double markHeight;
    private readonly double valueHeight;
    private readonly double labelHeight;

    public HistogramDrawing(ScoreHistogram chart, Typesetter typesetter, double width)
    {
        title = Title(chart, typesetter, width);
        note = new([], chart.Note, typesetter, width);
        var together = Groupings.First(size => size == Groupings[^1] || width / Bins(chart, size) >= NarrowestStep);
        var counts = chart.Counts.Chunk(together).Select(bin => bin.Sum()).ToList();
        step = Math.Min(WidestStep, width / Math.Max(1, counts.Count));
        var top = Math.Max(1, counts.DefaultIfEmpty().Max());
        var size = Math.Clamp(step * 0.62, 5, Size - 1);
        foreach (var (at, count) in counts.Index())
        {
            columns.Add((count == 0 ? null : typesetter.Set($"{count}", Face.Sans(size), step + 4, Alignment.Centre), Rise * count / top));
            Label(at, together, typesetter, counts.Count);
        }

        cuts = [.. chart.Cuts.Select(cut => step * cut.Points / together)];
        Marks(chart, typesetter, step * counts.Count);
        markHeight = marks.Select(mark => mark.Text.Height).DefaultIfEmpty().Max();
        valueHeight = columns.Select(column => column.Value?.Height ?? 0).DefaultIfEmpty().Max();
        labelHeight = labels.Select(label => label.Text.Height).DefaultIfEmpty().Max();
    }

    public override double Height => title.Height + Gap + markHeight + valueHeight + Rise + 3 + labelHeight + note.Height;

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        y += title.Height + Gap;
        foreach (var (text, left) in marks)
        {
            text.Draw(canvas, x + left, y);
        }

        var ground = y + markHeight + valueHeight + Rise;
        foreach (var (at, (value, height)) in columns.Index())
        {
            canvas.Fill(x + (at * step) + (step * 0.1), ground - height, step * 0.8, height, Palette.Of(Tone.Accent));
            value?.Draw(canvas, x + (at * step) - 2, ground - height - value.Height);
        }

        foreach (var cut in cuts)
        {
            canvas.DashedLine(x + cut, y, x + cut, ground, 1);
        }

        canvas.Line(x, ground, x + (step * columns.Count), ground, 0.8);
        foreach (var (text, left) in labels)
        {
            text.Draw(canvas, x + left, ground + 3);
        }

        note.Draw(canvas, x, ground + 3 + labelHeight);
    }

    private static int Bins(ScoreHistogram chart, int size) => Math.Max(1, (chart.Counts.Count + size - 1) / size);

    /// <summary>Points under the ground line, as many as have room.</summary>
    private void Label(int at, int together, Typesetter typesetter, int count)
    {
        var every = Math.Max(1, (int)Math.Ceiling(14 / step));
        if (at % every == 0 || (at == count - 1 && at % every > every / 2))
        {
            var text = typesetter.Set($"{at * together}", Face.Sans(Size - 2), 30, Alignment.Centre);
            labels.Add((text, (at * step) + (step / 2) - 15));
        }
    }

    /// <summary>«2», «3», «4», «5», each in the middle of its stretch.</summary>
    private void Marks(ScoreHistogram chart, Typesetter typesetter, double end)
    {
        double[] edges = [0, .. cuts, end];
        foreach (var (at, name) in chart.Cuts.Count == 0 ? [] : chart.Cuts.Select(cut => cut.Mark).Prepend(Texts.LowestMark).Index())
        {
            var room = Math.Max(1, edges[at + 1] - edges[at]);
            marks.Add((typesetter.Set(name, Face.Sans(Size).Bold(), room, Alignment.Centre), edges[at]));
        }
    }
}
