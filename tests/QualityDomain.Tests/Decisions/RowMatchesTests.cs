using QualityDomain.Decisions;
using QualityDomain.Minutes;

namespace QualityDomain.Tests.Decisions;

public sealed class RowMatchesTests
{
    [Fact]
    public void Words_decide_however_they_are_cased_and_pointed() =>
        Match([Row("1", "Сверить  списки учащихся.")], [Known(7, "сверить списки учащихся", "3")]).ShouldBe([7]);

    [Fact]
    public void Of_two_alike_the_one_with_the_number_is_meant() =>
        Match([Row("2", "Сдать отчёт")], [Known(7, "Сдать отчет", "1"), Known(8, "Сдать отчет", "2")]).ShouldBe([8]);

    [Fact]
    public void No_decision_is_taken_for_two_rows() =>
        Match([Row("1", "Сдать отчёт"), Row("2", "Сдать отчёт")], [Known(7, "Сдать отчёт", "1")]).ShouldBe([7, null]);

    [Fact]
    public void The_import_that_took_the_file_goes_first() =>
        Match([Row("1", "Сдать отчёт")], [Known(7, "Сдать отчёт", "1", import: 1), Known(8, "Сдать отчёт", "1", import: 2)], import: 2).ShouldBe([8]);

    [Fact]
    public void Without_it_the_import_that_most_rows_match() =>
        Match(
            [Row("1", "Сдать отчёт"), Row("2", "Сверить списки"), Row("3", "Обновить сайт")],
            [Known(7, "Сдать отчёт", "1", import: 1), Known(8, "Сдать отчёт", "1", import: 2), Known(9, "Сверить списки", "2", import: 2)])
            .ShouldBe([8, 9, null]);

    [Fact]
    public void A_row_whose_words_changed_a_little_is_known_by_its_number() =>
        Match(
            [Row("1", "Сверить списки"), Row("2", "Подготовить отчёт о результатах входных работ в 5 классах")],
            [Known(7, "Сверить списки", "1", import: 1), Known(8, "Подготовить отчёт о результатах входных работ", "2", import: 1)])
            .ShouldBe([7, 8]);

    [Fact]
    public void The_same_number_with_other_words_is_another_item() =>
        Match([Row("1", "Сверить списки"), Row("2", "Обновить сайт")], [Known(7, "Сверить списки", "1", import: 1), Known(8, "Закупить учебники", "2", import: 1)]).ShouldBe([7, null]);

    [Fact]
    public void Wordings_with_one_key_have_one_mark_and_it_stays_what_is_stored() =>
        new[] { "Сдать  отчёт.", "сдать отчет" }.Select(RowMatches.Mark).ShouldAllBe(mark => mark == -7310160242031082744);

    private static int?[] Match(ReadDecision[] rows, Decision[] register, long? import = null) => [.. RowMatches.Of(rows, register, import).Select(found => (int?)found?.Id)];

    private static ReadDecision Row(string number, string text) => new(1, default, text) { Number = number };

    private static Decision Known(long id, string text, string number, long? import = null) =>
        new(id, 1, (int)id, DecisionKind.Plan, text, new(2026, 9, 1)) { ItemNumber = number, ImportId = import };
}
