using QualityDomain.Minutes;

namespace QualityDomain.Tests.Minutes;

public sealed class LintTests
{
    private const string Head = "№\tЗаседание\tДата\tРешение\tСрок\tОтветственный\n";

    /// <summary>One row of a register of February 2027 and the doubt about it; none where the row is in order.</summary>
    [Theory]
    [InlineData("1\tПедсовет\tФевраль 2027\tУтвердить план\tмарт 2027\tдиректор", null)]
    [InlineData("1\tПедсовет\tФевраль 2027\tПровести ВПР в 2024-2025 учебном году\tмарт 2027\tдиректор", DoubtKind.StaleYear)] // L-1
    [InlineData("1\tПедсовет\tФевраль 2027\tОбсудить на педсовете в августе 2019 года\tмарт 2027\tдиректор", DoubtKind.StaleYear)]
    [InlineData("1\tПедсовет\tФевраль 2027\tУтвердить отчёт за 2024-2025 учебный год\tмарт 2027\tдиректор", null)] // looks back
    [InlineData("1\tПедсовет\tФевраль 2027\tНазначить ответственных за ВПР на 2024-2025 учебный год\tмарт 2027\tдиректор", DoubtKind.StaleYear)] // «за» of another word
    [InlineData("1\tПедсовет\tФевраль 2027\tНазначить ответственного за ВПР в 2024-2025 уч.году\tмарт 2027\tдиректор", DoubtKind.StaleYear)]
    [InlineData("1\tПедсовет\tФевраль 2027\tИсполнить приказ от 12.05.2025 № 40\tмарт 2027\tдиректор", null)] // a source
    [InlineData("1\tПедсовет\tФевраль 2027\tУтвердить план\tдекабрь 2026\tдиректор", DoubtKind.BeforeMeeting)] // L-2
    [InlineData("1\tПедсовет\tФевраль 2027\tУтвердить план\t\tдиректор", DoubtKind.NoDeadline)] // L-3
    [InlineData("1\tПедсовет\tФевраль 2027\tУтвердить план\t—\tдиректор", DoubtKind.NoDeadline)]
    [InlineData("1\tПедсовет\tФевраль 2027\tУтвердить план\tмарт 2027\t", DoubtKind.NoResponsible)] // L-4
    [InlineData("1\tПедсовет\t\tУтвердить план\tмарт 2027\tдиректор", DoubtKind.NoMeetingDate)] // L-5
    public void Each_rule_sees_its_mistake(string row, DoubtKind? expected) =>
        Kinds(Head + row).ShouldBe(expected is { } kind ? [kind] : []);

    [Fact]
    public void L6_an_item_without_text_is_skipped_and_shown() =>
        Kinds(Head + "1\tПедсовет\tФевраль 2027\tУтвердить план\tмарт 2027\tдиректор\n\t\t\t2. \t\t").ShouldBe([DoubtKind.Empty]);

    [Fact]
    public void L7_a_number_that_was_used_is_shown() =>
        Kinds("План\n№\tМероприятия\tСроки\tОтветственный\n1\tСверить списки\tмай 2027\tсекретарь\n1\tСдать отчёт\tмай 2027\tсекретарь").ShouldBe([DoubtKind.DuplicateNumber]);

    [Fact]
    public void L7_a_number_of_prose_counts_too_and_a_new_list_may_begin_anew() =>
        Kinds("О работе\n1. Собираем.\n2. Считаем.\n2. Решаем.\n1. Снова собираем.\n2. Снова считаем.").ShouldBe([DoubtKind.DuplicateNumber]);

    [Fact]
    public void L8_a_text_that_stands_above_is_shown() =>
        Kinds("План\n№\tМероприятия\tСроки\tОтветственный\n1\tСверить списки учащихся\tмай 2027\tсекретарь\n2\tСверить  списки учащихся.\tиюнь 2027\tсекретарь").ShouldBe([DoubtKind.Duplicate]);

    [Fact]
    public void L9_a_basis_that_has_ended_is_shown() =>
        Kinds("ПРОГРАММА\nНаименование программы\tА\nОснование для разработки\tПрограмма развития на 2016–2020 годы\nЗаказчик\tшкола\nИсполнители\tучителя\nСроки реализации\t2026-2028 годы")
            .ShouldBe([DoubtKind.OutdatedBasis]);

    [Fact]
    public void Findings_come_in_the_order_of_the_document()
    {
        var rows = Lint.Of(Read(Head + "1\tПедсовет\tФевраль 2027\tУтвердить план\t\tдиректор\n\t\t\t2. \t\t\n2\tПедсовет\tМарт 2027\tСдать отчёт\t\tдиректор")).Select(finding => finding.Row);

        rows.ShouldBe([2, 3, 4]);
    }

    private static DoubtKind[] Kinds(string text) => [.. Lint.Of(Read(text)).Select(finding => finding.Doubt.Kind)];

    private static ReadDocument Read(string text) => MinutesReader.Read(PlainText.Read(text, "т.txt"), null);
}
