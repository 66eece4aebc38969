using QualityDomain.Letters;
using QualityDomain.Minutes;

namespace QualityDomain.Tests.Letters;

/// <summary>Whole letters with made-up offices and people.</summary>
public sealed class LetterTests
{
    private static readonly DateOnly Today = new(2026, 11, 18);

    private const string Monitoring = """
        АДМИНИСТРАЦИЯ
        ГОРОДА СВЕТЛОГОРСКА
        УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
        ул. Школьная, 5, г. Светлогорск, 123456
        тел. (12345) 2-34-56, e-mail: uo@example.org
        17.11.2026 № 01-12/1234
        на № 56 от 02.11.2026

        Руководителям общеобразовательных организаций

        О предоставлении информации
        об организации горячего питания

        Уважаемые руководители!

        В соответствии с письмом министерства образования области от 12.11.2026 № 789 управление
        образования проводит мониторинг организации горячего питания обучающихся. Просим в срок до
        15.00 25 ноября 2026 года направить заполненную форму (приложение 1) на адрес
        электронной почты uo@example.org.
        Кроме того, необходимо:
        1. Разместить меню на официальном сайте до 20 ноября.
        2. Назначить ответственного за питание и сообщить его контактные данные не позднее 12:00 19 ноября.
        Семинар по вопросам питания состоится 27 ноября 2026 года в 10.00 в актовом зале школы № 3.
        По всем вопросам обращаться по телефону 2-34-57 до 17.00.

        Приложение: на 2 л. в 1 экз.

        Начальник управления образования                    П. П. Сосновский

        Исп. Березина А. А., 2-34-57
        """;

    private const string Short = """
        Комитет по образованию администрации Заречного района
        Исх. № 312-о от 16 ноября 2026 г.
        Директору МБОУ СОШ № 5
        Об аттестации
        Уважаемая Елена Викторовна!
        Прошу представить списки аттестующихся педагогов в течение трёх рабочих дней со дня получения письма.
        Председатель комитета по образованию
        """;

    private const string ForInformation = """
        Управление образования
        16.11.2026 № 40
        Руководителям общеобразовательных организаций
        О проведении конкурса
        Уважаемые руководители!
        Доводим до вашего сведения, что с 20 по 27 ноября 2026 года проводится конкурс чтецов.
        Положение о конкурсе размещено на сайте управления.
        """;

    [Fact]
    public void The_head_tells_from_whom_which_number_and_day_in_answer_to_what_and_about_what()
    {
        var head = Read(Monitoring).Head;

        head.Sender.ShouldBe("Управление образования");
        head.Number.ShouldBe("01-12/1234");
        head.Date.ShouldBe(new DateOnly(2026, 11, 17));
        head.AnswersTo.ShouldBe("на № 56 от 02.11.2026");
        head.Subject.ShouldBe("О предоставлении информации об организации горячего питания");
        head.Addressee.ShouldBe("Руководителям общеобразовательных организаций");
        head.IsFromOffice.ShouldBeTrue();
        head.IsLetter.ShouldBeTrue();
    }

    [Fact]
    public void Every_instruction_has_its_own_hour_and_neither_the_seminar_nor_the_telephone_is_one() =>
        Read(Monitoring).Instructions.Select(one => (one.Deadline.ToString(), one.Time)).ShouldBe(
        [
            ("by:2026-11-25", new TimeOnly(15, 0)),
            ("by:2026-11-20", null),
            ("by:2026-11-19", new TimeOnly(12, 0)),
        ]);

    [Fact]
    public void The_address_for_the_answer_stays_in_the_words_and_is_no_addressee()
    {
        var first = Read(Monitoring).Instructions[0];

        first.Text.ShouldBe("Направить заполненную форму (приложение 1) на адрес электронной почты uo@example.org");
        first.DeadlineText.ShouldBe("в срок до 15.00 25 ноября 2026 года");
        first.ResponsibleText.ShouldBeEmpty();
    }

    /// <summary>The office speaks of itself in the third person; what is to be done begins with the verb.</summary>
    [Theory]
    [InlineData("Управление образования в целях подготовки сводного отчета просит Вас в срок до 25 ноября 2026 года, до 12:00 направить сведения о выпускниках 9-х классов.", "Направить сведения о выпускниках 9-х классов")]
    [InlineData("Управление образования в целях подготовки сводного отчета просит Вас в срок до 25 ноября 2026 года, до 12:00 направить на адрес электронной почты сведения о количестве обучающихся 9-х классов, планирующих участие в собеседовании, по прилагаемой форме.", "Направить на адрес электронной почты сведения о количестве обучающихся 9-х классов, планирующих участие в собеседовании, по прилагаемой форме")]
    [InlineData("Отдел образования просит направить до 25 ноября 2026 года списки участников.", "Направить списки участников")]
    [InlineData("В связи с вышеизложенным комитет по образованию просит Вас в срок до 25.11.2026 организовать проверку спортивных залов.", "Организовать проверку спортивных залов")]
    public void An_office_that_speaks_of_itself_is_left_out_of_the_task(string sentence, string task) =>
        Read($"Руководителям общеобразовательных организаций\n17.11.2026 № 15\nУважаемые руководители!\n{sentence}").Instructions.ShouldHaveSingleItem().Text.ShouldBe(task);

    [Fact]
    public void A_letter_without_a_letterhead_is_of_the_office_that_asks_in_it()
    {
        var head = Read("""
            Руководителям общеобразовательных организаций
            О предоставлении информации
            от 12.11.2026 № 01-15/2233
            Уважаемые руководители!
            Управление образования в целях подготовки отчета просит Вас направить сведения до 20 ноября.
            Начальник управления   П. П. Сосновский
            """).Head;

        head.Sender.ShouldBe("Управление образования");
        head.IsFromOffice.ShouldBeTrue();
        head.Subject.ShouldBe("О предоставлении информации");
    }

    [Fact]
    public void Days_from_the_receipt_are_left_to_the_calendar_of_the_school()
    {
        var letter = Read(Short);

        letter.Head.Number.ShouldBe("312-о");
        letter.Head.Date.ShouldBe(new DateOnly(2026, 11, 16));
        letter.Head.IsFromOffice.ShouldBeTrue();
        letter.Instructions.ShouldHaveSingleItem().Deadline.ToString().ShouldBe("relative:+3wd after «»");
    }

    [Fact]
    public void A_letter_that_only_informs_asks_for_nothing()
    {
        var letter = Read(ForInformation);

        letter.Head.IsLetter.ShouldBeTrue();
        letter.Instructions.ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_pasted_into_the_chat_keeps_its_head()
    {
        var letter = LetterReader.OfMessage(Monitoring, Today, "Марина");

        letter.Head.Number.ShouldBe("01-12/1234");
        letter.Instructions.Count.ShouldBe(3);
    }

    private static ReadLetter Read(string text) => LetterReader.OfDocument(PlainText.Read(text, "письмо.txt"), Today);
}
