using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Tests.Reports;

/// <summary>Charts of results: the figures stand in them, so they are read from the PDF.</summary>
public sealed class FigureChartTests
{
    private static readonly ValueList<Series> Levels = [new("достаточный", Tone.Good), new("на границе", Tone.Weak), new("недостаточный", Tone.Bad)];

    private static readonly Chart[] All =
    [
        new IntervalBars("Выполнение заданий, %", [.. Enumerable.Range(1, 30).Select(i => new IntervalBar(
            $"№ {i}", i == 7 ? null : new((i * 37 % 80) + 10, Math.Max(0, (i * 37 % 80) - 4), Math.Min(100, (i * 37 % 80) + 22)), i % 3 == 0 ? 30 : 60, (Tone)(i % 4)))], Levels, "Усы – интервал 95 %, пунктир – порог."),
        new ScoreHistogram("Распределение первичных баллов", [.. Enumerable.Range(0, 25).Select(i => i * (25 - i) / 9)], [new(10, "«3»"), new(16, "«4»"), new(21, "«5»")], "Пунктир – границы отметок."),
        new ScoreHistogram("Сто баллов", [.. Enumerable.Range(0, 101).Select(i => i % 7)], [], ""),
        new HeatMap("Задания по классам, %", [.. "АБВГДЕЖЗИКЛМ".Select(letter => $"10{letter}")], [.. Enumerable.Range(1, 30).Select(i => new HeatRow($"№ {i}", [.. Enumerable.Range(1, 12).Select(j => (i + j) % 11 == 0
            ? new HeatCell("–", null) : new HeatCell($"{(i * j * 13) % 101}", (i * j) % 3 == 0 ? Tone.Bad : (i * j) % 3 == 1 ? Tone.Weak : Tone.Faint))]))],
            [new("достаточный", Tone.Faint), new("на границе", Tone.Weak), new("недостаточный", Tone.Bad)], "Прочерк – меньше пяти учеников."),
        new GroupedColumns("Качество и успеваемость по годам, %", [new("успеваемость", Tone.Good), new("качество", Tone.Accent), new("«2»", Tone.Bad)],
            [.. Enumerable.Range(2022, 5).Select(year => new ColumnGroup($"{year}", [new(90, 80, 97), year == 2024 ? null : new((year % 10 * 7) + 20, (year % 10 * 7) + 10, (year % 10 * 7) + 35), new(10, 3, 20)]))], "Усы – интервал 95 %."),
        new ShiftRows("Начало и конец года, %", [.. Enumerable.Range(1, 12).Select(i => new ShiftRow($"Задание {i}", i * 5, (i * 7) % 90, i % 2 == 0 ? Tone.Good : Tone.Neutral))],
            [new("заметно выросло", Tone.Good), new("в пределах погрешности", Tone.Neutral)], "Пустой квадрат – начало года, закрашенный – конец."),
    ];

    [PdfFact]
    public void Bars_with_intervals_print_share_and_interval_and_say_when_there_is_too_little() =>
        WordsOf(All[0]).ShouldSatisfyAllConditions(
            words => words.ShouldContain("№ 1 47 (33–59)"),
            words => words.ShouldContain("№ 7 мало данных"),
            words => words.ShouldContain("достаточный на границе недостаточный Усы – интервал 95 %"));

    [PdfFact]
    public void A_histogram_prints_its_counts_and_names_the_marks_above_their_boundaries() =>
        WordsOf(All[1]).ShouldSatisfyAllConditions(words => words.ShouldContain("«2» «3» «4» «5»"), words => words.ShouldContain("17 17 17"));

    [PdfFact]
    public void A_long_histogram_puts_points_together_and_loses_nobody()
    {
        var words = WordsOf(new ScoreHistogram("", [.. Enumerable.Repeat(1, 101)], [], ""));

        // 482 points of width, 5 a column: two points together, 50 pairs and the last one alone.
        words.Split(' ').Count(word => word == "2").ShouldBeGreaterThanOrEqualTo(50);
    }

    [PdfFact]
    public void A_heat_map_has_a_number_or_a_dash_in_every_cell() => WordsOf(All[3]).ShouldContain("№ 1 13 26 39 52 65 78 91 3 16 – 42 55");

    [PdfFact]
    public void Columns_of_years_print_their_values_and_a_dash_for_a_missing_year() =>
        WordsOf(All[4]).ShouldContain("2024 90 – 10");

    [PdfFact]
    public void Before_and_after_stand_in_one_row() => WordsOf(All[5]).ShouldContain("Задание 3 15 → 21");

    [PdfFact]
    public void Thirty_tasks_fit_on_a_sheet_lying_or_standing()
    {
        foreach (var landscape in new[] { false, true })
        {
            var pdf = PdfRenderer.Render(GivenPaper.Bare with { Landscape = landscape, Blocks = [new PageBreak(), All[0], new PageBreak(), All[3]] });
            PdfText.Sheets(pdf).Length.ShouldBe(3);
        }
    }

    [Fact]
    public void Every_chart_can_be_drawn_for_the_chat_and_for_word()
    {
        foreach (var chart in All)
        {
            ChartPicture.Png(chart).Length.ShouldBeGreaterThan(1_000);
        }

        DocxRenderer.Render(GivenPaper.Bare with { Blocks = [.. All] }).Length.ShouldBeGreaterThan(20_000);
        Keep();
    }

    [Fact]
    public void Every_chart_waits_in_the_store_and_comes_back_as_it_was()
    {
        foreach (var kind in typeof(Chart).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Chart))))
        {
            All.Append(GivenPaper.Progress).Append(GivenPaper.Marks).Append(GivenPaper.Tasks).ShouldContain(chart => chart.GetType() == kind);
        }

        foreach (var chart in All)
        {
            JsonSerializer.Deserialize<Chart>(JsonSerializer.Serialize(chart, StageJson.Options), StageJson.Options).ShouldBe(chart);
        }
    }

    private static string WordsOf(Chart chart) => PdfText.Words(PdfRenderer.Render(GivenPaper.Bare with { Blocks = [chart] }));

    /// <summary>For a person to look at.</summary>
    private static void Keep()
    {
        if (Environment.GetEnvironmentVariable("QUALITYBOT_PAGES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, "charts.pdf"), PdfRenderer.Render(GivenPaper.Bare with { Blocks = [.. All] }));
            File.WriteAllBytes(Path.Combine(folder, "charts.docx"), DocxRenderer.Render(GivenPaper.Bare with { Blocks = [.. All] }));
            foreach (var (at, chart) in All.Index())
            {
                File.WriteAllBytes(Path.Combine(folder, $"chat-{at}.png"), ChartPicture.Png(chart));
            }
        }
    }
}
