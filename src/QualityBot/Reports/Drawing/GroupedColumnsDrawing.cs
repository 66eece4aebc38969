using QualityBot.Reports.Layout;
using QualityDomain;

namespace QualityBot.Reports.Drawing;

/// <summary>Title, groups of columns with whiskers and the value above each, the label of the group below; legend and note.</summary>
internal sealed class GroupedColumnsDrawing : ChartDrawing
{
    private const double Rise = 120;
    private const double Gap = 6;
    private const double WidestColumn = 44;
    private readonly TextBlock title;
    private readonly List<(TextBlock Label, List<(TextBlock Words, Measured? Share, Tone Tone)> Columns)> groups;
    private readonly ChartNote note;
    private readonly double column;
    private readonly double group;

    public GroupedColumnsDrawing(GroupedColumns chart, Typesetter typesetter, double width)
    {
        title = Title(chart, typesetter, width);
        column = Math.Min(WidestColumn, width / Math.Max(1, chart.Groups.Count) / (chart.Series.Count + 0.8));
        group = column * (chart.Series.Count + 0.8);
        var size = column < 24 ? Size - 2 : Size;
        groups = [.. chart.Groups.Select(one => (
            typesetter.Set(one.Label, Face.Sans(Size), group, Alignment.Centre),
            one.Values.Zip(chart.Series, (share, series) => (
                typesetter.Set(share is null ? "–" : RussianText.Number(share.Value), Face.Sans(size).Bold(), column, Alignment.Centre), share, series.Tone)).ToList()))];
        note = new(chart.Series, chart.Note, typesetter, width);
    }

    public override double Height => title.Height + Gap + WordsHeight + Rise + 3 + LabelHeight + note.Height;

    private double WordsHeight => groups.SelectMany(one => one.Columns).Select(one => one.Words.Height).DefaultIfEmpty().Max();

    private double LabelHeight => groups.Select(one => one.Label.Height).DefaultIfEmpty().Max();

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        var ground = y + title.Height + Gap + WordsHeight + Rise;
        foreach (var (at, (label, columns)) in groups.Index())
        {
            var left = x + (at * group);
            label.Draw(canvas, left, ground + 3);
            foreach (var (place, (words, share, tone)) in columns.Index())
            {
                Column(canvas, left + (column * (place + 0.4)), ground, words, share, tone);
            }
        }

        canvas.Line(x, ground, x + (group * groups.Count), ground, 0.8);
        note.Draw(canvas, x, ground + 3 + LabelHeight);
    }

    private void Column(Canvas canvas, double left, double ground, TextBlock words, Measured? share, Tone tone)
    {
        if (share is not null)
        {
            canvas.Fill(left + (column * 0.1), ground - At(share.Value), column * 0.8, At(share.Value), Palette.Of(tone));
            Whiskers.Standing(canvas, ground - At(share.High), ground - At(share.Low), left + (column / 2));
        }

        words.Draw(canvas, left, ground - At(share?.High ?? 0) - words.Height - 2);
    }

    private static double At(decimal percent) => Rise * (double)Math.Clamp(percent, 0, 100) / 100;
}
