using QualityDomain.Minutes;

namespace QualityDomain.Tests.Minutes;

public sealed class ReadingListsTests
{
    private const string Head = "ПРОТОКОЛ № 3\nзаседания методического совета\nот 15.01.2027\nСЛУШАЛИ: Колбину Л.Р. о программе\n";

    [Fact]
    public void The_head_of_minutes_tells_kind_number_and_day()
    {
        var read = Read(Head + "РЕШИЛИ:\n1. Утвердить программу.");

        (read.Head.Kind, read.Head.Number, read.Head.Date, read.Head.SchoolYear).ShouldBe((DocumentKind.Minutes, "3", new LooseDate(2027, 1, 15), 2026));
        read.Decisions.Single().Meeting!.Kind.ShouldBe(MeetingKind.MethodicalCouncil);
    }

    /// <summary>The ways in which minutes write deadline and person beside the decision.</summary>
    [Theory]
    [InlineData("1. Утвердить план. Срок: до 1 марта. Ответственный: секретарь.")]
    [InlineData("1. Утвердить план.\nСрок: до 1 марта\nОтветственный: секретарь")]
    [InlineData("1) Утвердить план. (Срок – до 1 марта, отв. секретарь)")]
    [InlineData("1. Утвердить план.\nСроки исполнения – до 1 марта.\nОтв.: секретарь.")]
    [InlineData("1. Утвердить план. Ответственный - секретарь. Срок исполнения до 1 марта.")]
    public void Deadline_and_person_are_taken_from_their_labels(string item)
    {
        var decision = Read($"{Head}РЕШИЛИ:\n{item}\nГолосовали: единогласно").Decisions.Single();

        decision.Text.TrimEnd('.').ShouldBe("Утвердить план");
        (decision.DeadlineText, decision.ResponsibleText).ShouldBe(("до 1 марта", "секретарь"));
        decision.Deadline.Deadline.ToString().ShouldBe("by:2027-03-01");
    }

    [Theory]
    [InlineData("РЕШИЛИ:")]
    [InlineData("ПОСТАНОВИЛИ:")]
    [InlineData("Решение педагогического совета:")]
    [InlineData("2. РЕШИЛИ:")]
    public void Different_words_open_the_decisions(string opening) =>
        Read($"{Head}{opening}\n1. Утвердить план.\n2. Провести проверку.").Decisions.Count.ShouldBe(2);

    [Fact]
    public void A_decision_on_the_line_of_the_opening_word_is_read() => Read(Head + "РЕШИЛИ: утвердить план до 1 марта 2027 г.").Decisions.Single().DeadlineText.ShouldBe("до 1 марта 2027 г.");

    [Fact]
    public void Agenda_talk_votes_and_signatures_are_no_decisions()
    {
        var read = Read("ПРОТОКОЛ № 1\nзаседания педсовета\nПовестка дня:\n1. Об итогах.\nСЛУШАЛИ:\n1. Директора об итогах.\nРЕШИЛИ:\n1. Утвердить итоги.\nГолосовали: за – 5\nПредседатель: Ларионова В.А.");

        read.Decisions.Single().Text.ShouldBe("Утвердить итоги.");
        read.Skipped.Select(row => row.Reason).ShouldBe([SkipReason.Heading, SkipReason.Heading, SkipReason.Heading, SkipReason.Text, SkipReason.Text, SkipReason.Text, SkipReason.Heading, SkipReason.Text, SkipReason.Signature]);
    }

    [Fact]
    public void Bullets_under_a_numbered_decision_belong_to_it()
    {
        var read = Read(Head + "РЕШИЛИ:\n1. Проверить:\n- журналы;\n- дневники.\n2. Сдать отчёт.");

        read.Decisions.Select(decision => decision.Text).ShouldBe(["Проверить:\n– журналы;\n– дневники.", "Сдать отчёт."]);
    }

    [Fact]
    public void An_addressee_over_its_points_is_inherited_by_them()
    {
        var read = Read("ПРИКАЗ\nот 01.09.2026 № 5\nПРИКАЗЫВАЮ:\n1. Классным руководителям:\n1.1. провести беседы до 10 сентября 2026 г.\n1.2. сдать списки.\n2. Библиотекарю выдать учебники.");

        read.Decisions.Select(decision => decision.ResponsibleText).ShouldBe(["Классным руководителям", "Классным руководителям", "Библиотекарю"]);
        read.Decisions[0].Doubts.ShouldContain(new Doubt(DoubtKind.Inherited, DoubtField.Responsible));
    }

    /// <summary>Who an order is for, and until when, inside its sentences.</summary>
    [Theory]
    [InlineData("Заместителю директора по УВР Громыхалиной А.П. подготовить материалы в срок до 11.09.2026.", "Заместителю директора по УВР Громыхалиной А.П.", "by:2026-09-11")]
    [InlineData("Назначить Верстакова Г.С., учителя технологии, ответственным за печать.", "Верстакова Г.С., учителя технологии", "none")]
    [InlineData("Контроль исполнения приказа оставляю за собой.", "Директор", "none")]
    [InlineData("Учителям-предметникам провести работы с 14.09.2026 по 25.09.2026.", "Учителям-предметникам", "span:2026-09-14/2026-09-25")]
    public void Points_of_an_order_name_their_people_and_days(string point, string who, string when)
    {
        var decision = Read($"ПРИКАЗ\nот 01.09.2026 № 5\nПРИКАЗЫВАЮ:\n1. {point}\nДиректор ______ В.А. Ларионова").Decisions.Single();

        (decision.ResponsibleText, decision.Deadline.Deadline.ToString()).ShouldBe((who, when));
        decision.Meeting.ShouldBeNull();
    }

    [Fact]
    public void Numbered_prose_of_other_papers_is_skipped() => Read("О работе школы\n1. Собираем данные.\n2. Делаем выводы.").Decisions.ShouldBeEmpty();

    [Fact]
    public void A_list_under_the_title_of_a_month_is_planned_in_that_month()
    {
        var read = Read("План работы на 2026-2027 учебный год\nСентябрь\n1. Сверить списки. Отв.: секретарь\nОктябрь\n1. Проверить журналы. Отв.: директор");

        read.Decisions.Select(decision => decision.Deadline.Deadline.ToString()).ShouldBe(["span:2026-09-01/2026-09-30", "span:2026-10-01/2026-10-31"]);
    }

    private static ReadDocument Read(string text) => MinutesReader.Read(PlainText.Read(text, "т.txt"), null);
}
