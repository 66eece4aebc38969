using System.Buffers.Binary;
using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Tests.Reports;

public sealed class PngRendererTests
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public void A_sheet_is_as_wide_as_asked_and_has_the_shape_of_A4()
    {
        var (width, height) = Size(PngRenderer.Render(GivenPaper.Bare, width: 620));

        (width, height).ShouldBe((620, 877)); // 620 × 297 / 210
    }

    [Fact]
    public void A_wide_paper_lies_across() =>
        Size(PngRenderer.Render(GivenPaper.Bare with { Landscape = true }, width: 877)).ShouldBe((877, 620));

    [Fact]
    public void A_sheet_that_is_not_there_is_a_bug_of_the_caller() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PngRenderer.Render(GivenPaper.Bare, sheet: 1));

    [Fact]
    public void A_chart_for_the_chat_is_as_wide_as_asked() =>
        Size(ChartPicture.Png(GivenPaper.Progress, width: 720)).Width.ShouldBe(720);

    [Fact]
    public void More_bars_make_a_taller_picture() =>
        Size(ChartPicture.Png(GivenPaper.Marks with { Bars = [.. GivenPaper.Marks.Bars, .. GivenPaper.Marks.Bars] })).Height
            .ShouldBeGreaterThan(Size(ChartPicture.Png(GivenPaper.Marks)).Height);

    [Fact]
    public void A_chart_of_nothing_is_drawn_all_the_same() =>
        Should.NotThrow(() =>
        {
            ChartPicture.Png(GivenPaper.Progress with { Values = [0, 0, 0, 0] });
            ChartPicture.Png(GivenPaper.Marks with { Bars = [] });
            ChartPicture.Png(GivenPaper.Tasks with { Columns = [] });
        });

    [Fact]
    public void Papers_may_be_drawn_from_many_threads_at_once()
    {
        var alone = PdfRenderer.Render(GivenPaper.Execution(5));

        Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => PdfRenderer.Render(GivenPaper.Execution(5))).ToList().ShouldAllBe(paper => paper.SequenceEqual(alone));
    }

    private static (int Width, int Height) Size(byte[] png)
    {
        png[..8].ShouldBe(Signature);
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
