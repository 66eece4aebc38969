using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Tests.Reports;

public sealed class ChartTests
{
    [PdfFact]
    public void A_progress_bar_gives_the_count_and_the_share_of_each_part()
    {
        var words = WordsOf(GivenPaper.Progress);

        words.ShouldContain("выполнено – 14 (60,9 %)");
        words.ShouldContain("просрочено – 1 (4,3 %)");
    }

    [PdfFact]
    public void A_whole_of_nothing_has_no_shares() =>
        WordsOf(GivenPaper.Progress with { Values = [0, 0, 0, 0] }).ShouldContain("выполнено – 0 в работе – 0");

    [PdfFact]
    public void Stacked_bars_print_every_value_that_has_room() => WordsOf(GivenPaper.Marks).ShouldContain("4 11 9 2");

    [PdfFact]
    public void A_part_of_nothing_is_not_printed() => WordsOf(GivenPaper.Marks with { Bars = [new("5В", [0, 7, 15, 6])] }).ShouldContain("5В 7 15 6");

    [PdfFact]
    public void Columns_print_their_value_with_its_unit() => WordsOf(GivenPaper.Tasks with { Unit = " %" }).ShouldContain("64,5 %");

    private static string WordsOf(Chart chart) => PdfText.Words(PdfRenderer.Render(GivenPaper.Bare with { Blocks = [chart] }));
}
