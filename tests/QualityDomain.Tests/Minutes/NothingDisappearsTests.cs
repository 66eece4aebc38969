using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Minutes;

namespace QualityDomain.Tests.Minutes;

public sealed class NothingDisappearsTests
{
    private static readonly string[] Lines =
    [
        "ПРОТОКОЛ № 1", "План работы", "РЕШИЛИ:", "ПРИКАЗЫВАЮ:", "Повестка дня:", "СЛУШАЛИ: всех", "Голосовали: за", "Сентябрь",
        "1. Утвердить план", "1.1. уточнить", "2. ", "- пункт", "Срок: май", "Ответственный: все", "просто текст", "Классным руководителям:",
        "№\tМероприятия\tСроки\tОтветственный", "1\tСверить списки\tмай\tсекретарь", "\tостаток\t\t", "\t\t\t", "2.\tРаздел\t\t", "2.1\tа\t\t-//-",
        "Сроки", "Срок исполнения", "Ответственный", "Классы", "Мероприятие", "1", "май", "директор",
        "Наименование программы\tА", "Сроки реализации\t2020-2021 годы", "Причина\tРешение\tДокумент", "\tпункт", "\t", "", "а\tб\tв\tг\tд",
    ];

    private static readonly Arbitrary<string> Documents =
        Gen.Elements(Lines).ListOf().Select(lines => string.Join('\n', lines)).ToArbitrary();

    [Fact]
    public void Rows_are_numbered_without_gaps_and_each_is_a_decision_or_skipped() => Prop.ForAll(Documents, text =>
    {
        var read = MinutesReader.Read(PlainText.Read(text, "т.txt"), null);
        var rows = read.Decisions.Select(decision => decision.Row).Concat(read.Skipped.Select(row => row.Row)).Where(row => row > 0).Distinct().Order().ToArray();
        return rows.SequenceEqual(Enumerable.Range(1, rows.Length));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_column_that_no_part_of_a_decision_takes_is_skipped_in_sight() => MinutesReader.Read(PlainText.Read(
        "План контроля\nМесяц\tТема контроля\tЦели и содержание\tФорма\tКто проверяет\n"
        + "Сентябрь\tОрганизация питания\tОхват горячим питанием\tФронтальный\tСоц. педагог\nОктябрь\tЖурналы\tНакопляемость отметок\tОбзорный\tЗДУВР",
        "т.txt"), null).Skipped.Select(row => row.Text).ShouldContain("Охват горячим питанием");

    [Fact]
    public void Every_word_of_the_text_is_found_again() => Prop.ForAll(Documents, text =>
    {
        var read = MinutesReader.Read(PlainText.Read(text, "т.txt"), null);
        var kept = string.Join(' ', read.Decisions.SelectMany(decision => new[] { decision.Number, decision.Meeting?.Title, decision.Text, decision.DeadlineText, decision.ResponsibleText, decision.Section, decision.Classes, string.Join(' ', decision.Subjects), decision.ExpectedResult, string.Join(' ', decision.Besides) })
            .Concat(read.Skipped.Select(row => row.Text)).Append(read.Head.Title));
        return text.Split(['\n', '\t', ' ', '.', ':', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && char.IsLetter(word[0]))
            .All(word => kept.Contains(word, StringComparison.OrdinalIgnoreCase) || word is "РЕШИЛИ" or "ПРИКАЗЫВАЮ" or "Срок" or "Сроки" or "Ответственный");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
