using QualityDomain.Deadlines;

namespace QualityDomain.Tests.Deadlines;

public sealed class RunningTextTests
{
    [Theory]
    [InlineData("Провести повторную диагностику. Срок: до 15.09.2023", "by:2023-09-15")]
    [InlineData("Подготовить план работы на 2023-2024 учебный год к 1 сентября 2023 года.", "span:2023-09-01/2024-08-31 + by:2023-09-01")]
    [InlineData("Назначить ответственного за ВПР, проведённые в августе 2017 года, и издать приказ.", "span:2017-08-01/2017-08-31")]
    [InlineData("Проверять журналы не реже одного раза в месяц и сообщать родителям.", "recurring:>=1/monthly")]
    [InlineData("Руководителям ШМО обсудить итоги в течение двух недель после получения отчёта.", "relative:+2w after «получения отчёта»")]
    public void A_time_is_found_where_it_stands(string sentence, string expected)
    {
        var found = DeadlineReader.FindIn(sentence, new DeadlineContext.Unknown());

        string.Join(" + ", found.Select(each => each.Reading.Deadline)).ShouldBe(expected);
        found.ShouldAllBe(each => sentence.Substring(each.Start, each.Length) == each.Reading.Text);
    }

    [Fact]
    public void An_old_year_inside_a_decision_is_flagged() =>
        DeadlineReader.FindIn("Учесть результаты, полученные в августе 2017 года, при планировании.", DeadlineContext.Parse("2024-05"))
            .ShouldHaveSingleItem().Reading.Doubts.Select(doubt => doubt.Kind).ShouldContain(ReadingDoubtKind.StaleYear);

    [Theory]
    [InlineData("Утвердить рабочие программы по математике для 5-9 классов.")]
    [InlineData("Принять к сведению анализ результатов ВПР; справка прилагается (приказ № 45 от 12.09.2023).")]
    [InlineData("Учителям усилить работу с обучающимися, получившими 2 балла по заданиям 3.1 и 4.2.")]
    [InlineData("Признать работу по итогам мониторинга удовлетворительной, 80 % обучающихся достигли базового уровня.")]
    public void A_sentence_without_a_deadline_gives_nothing(string sentence) =>
        DeadlineReader.FindIn(sentence, new DeadlineContext.Unknown()).Select(found => found.Reading.Text).ShouldBeEmpty();
}
