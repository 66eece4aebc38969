using QualityDomain.Deadlines;
using QualityDomain.Minutes;

namespace QualityDomain.Tests.Minutes;

public sealed class ReadingTablesTests
{
    /// <summary>Headings of real plans in several orders and wordings; the row always says what, when, who in the order of the columns.</summary>
    [Theory]
    [InlineData("Мероприятие\tСроки\tОтветственный", "что\tсентябрь\tсекретарь")]
    [InlineData("№ п/п\tКогда\tКто\tЧто сделать", "1\tсентябрь\tсекретарь\tчто")]
    [InlineData("Исполнители\tСодержание работы\tДата проведения", "секретарь\tчто\tсентябрь")]
    [InlineData("№\tВопросы\tСрок исполнения\tОтветственные лица\tОтметка о выполнении", "1\tчто\tсентябрь\tсекретарь\t")]
    [InlineData("Формулировка решения\tПериод\tОтветств.\tПримечание", "что\tсентябрь\tсекретарь\tдело 5")]
    [InlineData("Что делаем\tКогда\tКто отвечает", "что\tсентябрь\tсекретарь")]
    [InlineData("Раздел\tТема\tДата\tФИО ответственного", "Работа\tчто\tсентябрь\tсекретарь")]
    public void Columns_are_known_by_their_meaning(string head, string row)
    {
        var decision = Read($"План работы\n{head}\n{row.Replace("что", "Сверить списки", StringComparison.Ordinal)}").Decisions.Single();

        (decision.Text, decision.DeadlineText, decision.ResponsibleText).ShouldBe(("Сверить списки", "сентябрь", "секретарь"));
    }

    [Fact]
    public void A_date_column_is_the_meeting_where_a_meeting_column_stands_beside_it()
    {
        var decision = Read("№\tЗаседание\tДата\tРешение\tСрок\tОтветственный\n1\tПедсовет\tАвгуст 2026\tУтвердить план\tсентябрь\tдиректор").Decisions.Single();

        decision.Meeting.ShouldBe(new ReadMeeting(MeetingKind.PedagogicalCouncil, "Педсовет", new(2026, 8)));
        decision.Deadline.Deadline.ToString().ShouldBe("span:2026-09-01/2026-09-30");
    }

    /// <summary>What a row says of the month whose title stands above it.</summary>
    [Theory]
    [InlineData("", "span:2026-10-01/2026-10-31")]
    [InlineData("в течение месяца", "span:2026-10-01/2026-10-31")]
    [InlineData("весь месяц", "span:2026-10-01/2026-10-31")]
    [InlineData("2 неделя", "span:2026-10-08/2026-10-14")]
    [InlineData("2-я нед.", "span:2026-10-08/2026-10-14")]
    [InlineData("III декада", "span:2026-10-21/2026-10-31")]
    [InlineData("последняя неделя месяца", "span:2026-10-25/2026-10-31")]
    [InlineData("в конце месяца", "span:2026-10-21/2026-10-31")]
    [InlineData("до 15", "by:2026-10-15")]
    [InlineData("до 15 числа", "by:2026-10-15")]
    [InlineData("15-20", "span:2026-10-15/2026-10-20")]
    [InlineData("5, 12, 19", "dates:2026-10-05,2026-10-12,2026-10-19")]
    [InlineData("до 5 ноября", "by:2026-11-05")]
    [InlineData("15.09", "date:2026-09-15")]
    [InlineData("еженедельно", "recurring:weekly")]
    [InlineData("по графику", "schedule:«графику»")]
    public void Under_the_title_of_a_month_its_parts_are_parts_of_that_month(string written, string meaning) =>
        Read($"План работы на 2026-2027 учебный год\n№\tМероприятия\tСроки\tОтветственный\n\tОКТЯБРЬ\t\t\n1\tПроверить журналы\t{written}\tзавуч").Decisions.Single()
            .Deadline.Deadline.ToString().ShouldBe(meaning);

    /// <summary>The head names no year; what the first row writes holds for the others.</summary>
    [Theory]
    [InlineData("ноябрь 2026|до 15 марта", "by:2027-03-15")]
    [InlineData("10.11.2026|до 20.12.2026|май", "span:2027-05-01/2027-05-31")]
    [InlineData("до 1 февраля 2026 г.|до 20.12.2026|март", "span:2026-03-01/2026-03-31")]
    [InlineData("ноябрь 2024|ноябрь 2026|март", "span:SY+1-03-01/SY+1-03-31")]
    [InlineData("ноябрь|март", "span:SY+1-03-01/SY+1-03-31")]
    public void A_year_that_only_some_rows_write_is_that_of_the_others(string written, string meaning) =>
        Read(string.Join('\n', [.. "План работы\n№\tМероприятия\tСроки\tОтветственный".Split('\n'), .. written.Split('|').Select((time, index) => $"{index + 1}\tПроверить журналы {index}\t{time}\tзавуч")])).Decisions[^1]
            .Deadline.Deadline.ToString().ShouldBe(meaning);

    [Theory]
    [InlineData("Лыкова Т.Н., кл. рук. 1-4 кл. до 10 декабря", "до 10 декабря", "Лыкова Т.Н., кл. рук. 1-4 кл.")]
    [InlineData("классные руководители 5, 6 классов 15.11", "15.11", "классные руководители 5, 6 классов")]
    [InlineData("до 10 декабря, завуч", "до 10 декабря", "завуч")]
    public void Classes_in_a_cell_of_time_and_people_belong_to_the_people(string cell, string time, string people)
    {
        var decision = Read($"План работы\n№\tМероприятия\tСроки, ответственные\n1\tПровести утренник\t{cell}").Decisions.Single();

        (decision.DeadlineText, decision.ResponsibleText).ShouldBe((time, people));
    }

    [Theory]
    [InlineData("Циклограмма работы заместителя директора по воспитательной работе на 2026/2027 учебный год", "deputy_vr")]
    [InlineData("План работы педагога-психолога на 2026-2027 учебный год", "psychologist")]
    [InlineData("План работы социального педагога", "social_pedagogue")]
    [InlineData("План работы методического совета на 2026-2027 учебный год", "")]
    [InlineData("План работы школы на 2026-2027 учебный год", "")]
    [InlineData("План работы с одарёнными детьми", "")]
    public void What_nobody_is_named_for_belongs_to_the_one_whose_plan_it_is(string title, string who)
    {
        var decision = Read($"{title}\n№\tМероприятия\tСроки\n1\tПровести опрос\tоктябрь\n2\tПровести беседы\tмарт").Decisions[1];

        string.Join("; ", decision.Responsible.Parties).ShouldBe(who);
        decision.Doubts.Any(doubt => doubt.Kind is DoubtKind.Inherited).ShouldBe(who.Length > 0);
    }

    [Fact]
    public void The_owner_of_a_plan_is_not_asked_where_its_rows_name_people() =>
        Read("План работы педагога-психолога\n№\tМероприятия\tСроки\tОтветственный\n1\tПровести опрос\tоктябрь\tзавуч\n2\tПровести беседы\tмарт\t").Decisions[1].ResponsibleText.ShouldBeEmpty();

    [Fact]
    public void What_was_found_on_an_occasion_is_no_term() =>
        DeadlineReader.Read("В ходе проверки установлено", new DeadlineContext.Unknown()).NeedsConfirmation.ShouldBeTrue();

    [Fact]
    public void A_table_of_staff_is_no_table_of_decisions() =>
        Read("ФИО\tДолжность\tКлассы\nПряникова Н.О.\tучитель\t1А").Decisions.ShouldBeEmpty();

    [Fact]
    public void Start_and_end_columns_are_one_deadline() =>
        Read("План\nМероприятие\tДата начала\tДата окончания\tОтветственный\nНеделя чтения\t19.10.2026\t23.10.2026\tбиблиотекарь").Decisions.Single()
            .Deadline.Deadline.ToString().ShouldBe("span:2026-10-19/2026-10-23");

    [Fact]
    public void A_number_with_numbers_below_it_is_a_section()
    {
        var read = Read("План\n№\tМероприятия\tСроки\tОтветственный\n1.\tКонтроль\t\t\n1.1\tПроверить журналы\tоктябрь\tдиректор");

        read.Decisions.Single().Section.ShouldBe("Контроль");
        read.Skipped.Single(row => row.Reason is SkipReason.Section).Text.ShouldBe("1. | Контроль");
    }

    [Fact]
    public void A_flat_number_without_time_and_person_is_a_decision_to_be_asked_about() =>
        Read("План\n№\tМероприятия\tСроки\tОтветственный\n1.\tПринять к сведению\t\t\n2.\tПроверить журналы\tоктябрь\tдиректор").Decisions[0]
            .Doubts.Select(doubt => doubt.Kind).ShouldBe([DoubtKind.NoDeadline, DoubtKind.NoResponsible]);

    [Fact]
    public void The_rest_of_a_broken_row_is_joined_to_it()
    {
        var read = Read("План\n№\tМероприятия\tСроки\tОтветственный\n1\tПроверить журналы и\tоктябрь\tЗаместитель директора по\n\tдневники\t\tУВР\n2\tСверить списки\tмай\tсекретарь");

        (read.Decisions[0].Text, read.Decisions[0].ResponsibleText).ShouldBe(("Проверить журналы и дневники", "Заместитель директора по УВР"));
        read.Skipped[^1].Reason.ShouldBe(SkipReason.Continued);
    }

    [Fact]
    public void An_unnumbered_row_with_its_own_deadline_is_a_decision() =>
        Read("План\n№\tМероприятия\tСроки\tОтветственный\n1\tПроверить журналы\tоктябрь\tдиректор\n\tСверить списки\tмай\tсекретарь").Decisions.Count.ShouldBe(2);

    [Fact]
    public void Items_of_one_cell_are_decisions_that_share_its_deadline_and_person()
    {
        var decisions = Read("План\nМероприятие\tСроки\tОтветственный\n1. Составить список. 2. Раздать задания.\tоктябрь\tучителя").Decisions;

        decisions.Select(decision => (decision.Number, decision.Text)).ShouldBe([("1", "Составить список."), ("2", "Раздать задания.")]);
        decisions[0].Doubts.ShouldBeEmpty();
        decisions[1].Doubts.ShouldBe([new(DoubtKind.Inherited, DoubtField.Deadline), new(DoubtKind.Inherited, DoubtField.Responsible)]);
    }

    [Theory]
    [InlineData("-//-")]
    [InlineData("»")]
    [InlineData("то же")]
    public void A_ditto_takes_the_person_from_above(string ditto) =>
        Read($"План\nМероприятие\tСроки\tОтветственный\nСверить списки\tмай\tсекретарь\nСдать отчёт\tиюнь\t{ditto}").Decisions[1].ResponsibleText.ShouldBe("секретарь");

    [Fact]
    public void A_blank_person_of_a_plan_is_not_taken_from_above() =>
        Read("План\nМероприятие\tСроки\tОтветственный\nСверить списки\tмай\tсекретарь\nСдать отчёт\tиюнь\t").Decisions[1].ResponsibleText.ShouldBe("");

    [Theory]
    [InlineData("", "Октябрь")]
    [InlineData("15", "15 Октябрь")]
    [InlineData("2 неделя", "2 неделя Октябрь")]
    [InlineData("15.10", "15.10")]
    [InlineData("до 1 ноября", "до 1 ноября")]
    public void The_title_of_a_month_supplies_what_the_deadline_leaves_out(string written, string read) =>
        Read($"План на 2026/2027 учебный год\nМероприятие\tСроки\tОтветственный\nОктябрь\t\t\nСверить списки\t{written}\tсекретарь").Decisions.Single().DeadlineText.ShouldBe(read);

    [Fact]
    public void A_head_of_two_rows_is_one_head()
    {
        static Cell C(string text) => new([new Line(default, text)]);
        var table = new Block.Table([
            new([C("№"), C("Мероприятие"), C("Исполнение"), C("Исполнение") with { FromLeft = true }]),
            new([C("№") with { FromAbove = true }, C("Мероприятие") with { FromAbove = true }, C("срок"), C("ответственный")]),
            new([C("1"), C("Сверить списки"), C("май 2027"), C("секретарь")]),
        ]);

        var decision = MinutesReader.Read(new("а", [table]), null).Decisions.Single();

        (decision.DeadlineText, decision.ResponsibleText, decision.Row).ShouldBe(("май 2027", "секретарь", 3));
    }

    [Fact]
    public void A_repeated_head_and_a_row_of_column_numbers_are_headings() =>
        Read("План\nМероприятие\tСроки\tОтветственный\n1\t2\t3\nСверить списки\tмай\tсекретарь\nМероприятие\tСроки\tОтветственный").Skipped
            .Count(row => row.Reason is SkipReason.Heading && row.Row > 0).ShouldBe(3);

    private static ReadDocument Read(string text) => MinutesReader.Read(PlainText.Read(text, "т.txt"), null);
}
