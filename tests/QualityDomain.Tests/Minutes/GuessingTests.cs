using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Minutes;

namespace QualityDomain.Tests.Minutes;

/// <summary>Papers whose structure nobody taught the reader.</summary>
public sealed class GuessingTests
{
    private const string Unknown =
        """
        Дела школьного клуба

        Открытие клуба

        до 15 сентября

        Заместитель директора

        Проведение игры «Зарница»

        октябрь

        Учитель физкультуры
        """;

    private static readonly string[] Lines =
    [
        "Проведение конкурса", "Провести линейку", "до 15 октября", "октябрь", "15.10", "Директор", "Классные руководители", "1.", "2. Проверка тетрадей",
        "Понедельник", "|", "Заседание № 1 (ноябрь)", "(до 1 марта, директор)", "О школе", "", "", "«Девиз»", "Организационная работа", "еженедельно",
    ];

    [Fact]
    public void What_when_and_who_below_each_other_are_tasks_though_nothing_says_so()
    {
        var read = Read(Unknown);

        read.Decisions.Select(decision => (decision.Text, decision.DeadlineText, decision.ResponsibleText)).ShouldBe(
        [
            ("Открытие клуба", "до 15 сентября", "Заместитель директора"),
            ("Проведение игры «Зарница»", "октябрь", "Учитель физкультуры"),
        ]);
    }

    [Fact]
    public void A_paper_that_was_read_by_another_way_says_so() => Read(Unknown).IsGuess.ShouldBeTrue();

    [Fact]
    public void A_paper_of_a_known_structure_is_no_guess() =>
        Read("План работы\n№\tМероприятия\tСроки\tОтветственный\n1\tСверить списки\tдо 15 мая\tсекретарь\n2\tСдать отчёт\tиюнь\tсекретарь").IsGuess.ShouldBeFalse();

    [Fact]
    public void Minutes_that_decide_are_never_read_otherwise() =>
        Read("ПРОТОКОЛ № 1\nПовестка дня:\n1. О питании. 15 мая\nРЕШИЛИ:\n1. Утвердить план\nоктябрь\nноябрь\nдекабрь").IsGuess.ShouldBeFalse();

    /// <summary>A description of how the school works names months, too, and plans nothing.</summary>
    [Fact]
    public void Prose_gives_no_tasks() =>
        Read("Положение о совете\n1. Общие положения\n1.1. Совет собирается ежемесячно.\n1.2. В мае совет отчитывается перед школой.\n2. Состав\n2.1. Председателя избирают на год.").Decisions.ShouldBeEmpty();

    [Fact]
    public void A_guess_loses_no_line_either() => Prop.ForAll(Gen.Elements(Lines).ListOf().Select(lines => string.Join('\n', lines)).ToArbitrary(), text =>
    {
        var read = Read(text);
        var kept = string.Join(' ', read.Decisions.SelectMany(decision => new[] { decision.Number, decision.Text, decision.DeadlineText, decision.ResponsibleText, decision.Section }).Concat(read.Skipped.Select(row => row.Text)));
        return text.Split(['\n', ' ', '.', ',', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && char.IsLetter(word[0])).All(word => kept.Contains(word, StringComparison.OrdinalIgnoreCase));
    }).QuickCheckThrowOnFailure();

    private static ReadDocument Read(string text) => MinutesReader.Read(PlainText.Read(text, "т.txt"), null);
}
