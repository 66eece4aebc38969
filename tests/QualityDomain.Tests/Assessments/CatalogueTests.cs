using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData("4K1", "4К1")] // Latin K
    [InlineData("4к1", "4К1")]
    [InlineData("9,1", "9.1")]
    [InlineData("9.1", "9.1")]
    [InlineData("№ 12", "12")]
    [InlineData("Задание 3", "3")]
    [InlineData("4 К1", "4К1")]
    [InlineData("К2", "К2")]
    [InlineData("ГК1", "ГК1")]
    [InlineData("1.", "1")]
    [InlineData("Итого", null)]
    [InlineData("Класс", null)]
    [InlineData("№", null)]
    [InlineData("", null)]
    public void A_task_has_one_code_however_it_is_written(string written, string? code) => TaskSpec.CanonicalCode(written).ShouldBe(code);

    [Fact]
    public void Every_known_scale_rises_and_names_its_source() => KnownScales.All.ShouldAllBe(scale => scale.IsSound && scale.Source.Length > 10);

    [Fact]
    public void Every_rule_set_and_benchmark_names_its_source() =>
        KnownRuleSets.All.Select(rules => rules.Source).Concat(KnownBenchmarks.All.Select(known => known.Row.Source)).ShouldAllBe(source => source.Length > 10);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(9, 2)]
    [InlineData(10, 3)] // the boundary itself belongs to the higher mark
    [InlineData(15, 3)]
    [InlineData(16, 4)]
    [InlineData(20, 4)]
    [InlineData(21, 5)]
    [InlineData(24, 5)]
    public void Points_give_the_mark_of_the_official_scale(int points, int mark) => Scale(Russian4, 24).MarkOf(points, _ => null).ShouldBe(mark);

    [Theory]
    [InlineData(25)]
    [InlineData(-1)]
    public void Points_outside_the_work_give_no_mark(int points) => Scale(Russian4, 24).MarkOf(points, _ => null).ShouldBeNull();

    [Theory]
    [InlineData(30, 8, 4)] // enough for «4»
    [InlineData(30, 5, 3)] // 26 points and more, but fewer than six for literacy
    [InlineData(35, 8, 4)] // 33 and more, but fewer than nine
    [InlineData(35, 9, 5)]
    public void The_exam_in_Russian_asks_for_literacy_besides(int points, int literacy, int mark) =>
        Scale(new("ОГЭ", "Русский язык", 9, 2026), 37).MarkOf(points, _ => literacy).ShouldBe(mark);

    [Theory]
    [InlineData(25, 1, 2)] // points for «5», but one point in geometry: none of the marks is reached
    [InlineData(25, 2, 5)]
    public void The_exam_in_mathematics_asks_for_geometry(int points, int geometry, int mark) =>
        Scale(new("ОГЭ", "Математика", 9, 2026), 31).MarkOf(points, _ => geometry).ShouldBe(mark);

    [Fact]
    public void A_condition_on_tasks_that_are_not_there_decides_nothing() =>
        Scale(new("ОГЭ", "Математика", 9, 2026), 31).MarkOf(25, _ => null).ShouldBeNull();

    [Theory]
    [InlineData(2025, 24)] // another year
    [InlineData(2026, 38)] // another maximum
    public void A_scale_fits_its_own_work_only(int year, int max) => KnownScales.For(Russian4 with { Year = year }, max, []).ShouldBeNull();

    [Fact]
    public void The_schools_own_scale_goes_first()
    {
        var own = new MarkScale("ВПР", "Русский язык", 4, 24, 11, 17, 22, "решение педсовета") { FirstYear = 2026, IsOwn = true };

        KnownScales.For(Russian4, 24, [own]).ShouldBe(own);
    }

    /// <summary>The published row sums to 100,00 exactly.</summary>
    [Fact]
    public void The_countrys_row_is_whole()
    {
        var row = KnownBenchmarks.For(Russian4).ShouldHaveSingleItem();

        (row.Twos + row.Threes + row.Fours + row.Fives).ShouldBe(1, 1e-9);
        row.QualityRate.ShouldBe(0.6202, 1e-9);
        ((double)row.Counts.Total).ShouldBe(1_722_202, 2);
    }

    [Theory]
    [InlineData("Форма сбора результатов Русский язык 4 класс ВПР 2026", "ВПР")]
    [InlineData("Всероссийская проверочная работа", "ВПР")]
    [InlineData("Итоги ОГЭ по математике", "ОГЭ")]
    [InlineData("Входная контрольная работа", "Входная работа")]
    [InlineData("Протокол", null)]
    public void A_procedure_is_known_by_its_words(string title, string? code) => (KnownProcedures.Recognise(title)?.Code).ShouldBe(code);

    private static MarkScale Scale(Work work, int max) => KnownScales.For(work, max, []).ShouldNotBeNull();
}
