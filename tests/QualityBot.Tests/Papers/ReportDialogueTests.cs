using System.Text;
using QualityBot.Papers;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Papers;

public sealed class ReportDialogueTests : IDisposable
{
    private const string Deputy = "2";
    private const string ClassTeacher = "3";
    private const string Stranger = "901";

    private readonly TestBot bot = new(services => services.AddPapers());

    public ReportDialogueTests() => bot.Store.Put(
    [
        GivenSchool.School, .. GivenSchool.People, .. GivenSchool.OneOfEach,
        Given.OtherSchool, .. Given.Someone(901, Role.Director, Given.OtherSchool),
    ]);

    [Fact]
    public async Task Three_taps_give_the_paper_of_a_meeting()
    {
        await bot.Say(Deputy, "Отчёты");
        await bot.Press(Deputy, "28.08.2026 Педагогический совет");

        var figures = bot.Channel.Chat(Deputy)[^1];
        figures.Text.Plain.ShouldContain("О выполнении решений педагогического совета");
        figures.Text.Plain.ShouldContain("Выполнено – 2 (28,6\u00A0%)");
        figures.FileBytes![1..4].ShouldBe("PNG"u8.ToArray());

        await bot.Press(Deputy, "📄 PDF");

        var file = bot.Channel.Chat(Deputy)[^1];
        file.FileName.ShouldBe("Исполнение 2026-08-28 на 2026-09-07.pdf");
        Encoding.ASCII.GetString(file.FileBytes!, 0, 5).ShouldBe("%PDF-");
    }

    [Fact]
    public async Task The_same_paper_comes_as_a_word_file()
    {
        await bot.Say(Deputy, "/report overdue");
        await bot.Press(Deputy, "📝 DOCX");

        bot.Channel.Chat(Deputy)[^1].FileName.ShouldBe("Просроченные решения 2026-09-07.docx");
        bot.Channel.Chat(Deputy)[^1].FileBytes![..2].ShouldBe("PK"u8.ToArray());
    }

    [Theory]
    [InlineData("/report class 5A")] // Latin
    [InlineData("/report класс 5а")]
    [InlineData("/report  Класс  5 А")]
    [InlineData("/report 5-а")]
    [InlineData("/report class 5 «А»")]
    [InlineData("/report\u00A0класс\u00A05\u00A0А")] // spaces that do not break
    [InlineData("/report класс5a")]
    [InlineData("/REPORT КЛАСС\t5А")]
    [InlineData("/report@school_bot\nclass 5 - A")]
    public async Task A_class_is_understood_however_it_is_typed(string typed)
    {
        await bot.Say(Deputy, typed);

        bot.Last(Deputy).ShouldStartWith("Класс 5А");
        bot.Last(Deputy).ShouldContain("Тихонова Ольга Сергеевна");
    }

    [Theory]
    [InlineData(1)] // director
    [InlineData(2)] // deputy of all grades
    public async Task Whoever_sees_the_school_comes_to_any_class_in_three_taps(int person)
    {
        await bot.Say($"{person}", "Отчёты");
        await bot.Press($"{person}", "Класс…");
        await bot.Press($"{person}", "5А");

        bot.Last($"{person}").ShouldStartWith("Класс 5А");
    }

    [Fact]
    public async Task A_deputy_of_some_grades_is_offered_their_classes_only()
    {
        bot.Store.Put(
            new Appointment(71_000, GivenSchool.School.Id, 5, Role.DeputyAcademic) { Grades = [1, 2, 3, 4] },
            new Appointment(71_001, GivenSchool.School.Id, 6, Role.ClassTeacher) { Classes = ["2Б"] });
        await bot.Say("5", "Отчёты");
        await bot.Press("5", "Класс…");

        bot.Channel.Chat("5")[^1].Buttons.Select(button => button.Label).ShouldBe(["2Б"]);
    }

    [Fact]
    public async Task A_head_of_an_association_is_offered_every_class()
    {
        bot.Store.Put(new Appointment(71_000, GivenSchool.School.Id, 5, Role.AssociationHead) { Association = "ШМО математики" });
        await bot.Say("5", "Отчёты");
        await bot.Press("5", "Класс…");

        bot.Channel.Chat("5")[^1].Buttons.Select(button => button.Label).ShouldBe(["5А"]);
    }

    [Fact]
    public async Task In_a_large_school_the_grade_is_asked_first()
    {
        bot.Store.Put(new Appointment(71_000, GivenSchool.School.Id, 6, Role.SubjectTeacher) { Classes = [.. Enumerable.Range(1, 11).SelectMany(grade => "АБВГ".Select(letter => $"{grade}{letter}"))] });
        await bot.Say(Deputy, "Отчёты");
        await bot.Press(Deputy, "Класс…");
        bot.Channel.Chat(Deputy)[^1].Buttons.Count().ShouldBe(11);
        await bot.Press(Deputy, "5-е");
        await bot.Press(Deputy, "5Г");

        bot.Last(Deputy).ShouldStartWith("Класс 5Г");
    }

    [Theory]
    [InlineData("/report class математика", "не похоже на класс")]
    [InlineData("/report погода", "Не понял «погода»")]
    [InlineData("/report tasks Неведомский", "не нашёл")]
    [InlineData("/report execution", "По какому заседанию")]
    [InlineData("/report tasks Тихонова", "Открытых задач – 2")]
    [InlineData("/report tasks", "Открытых задач – 1")]
    public async Task What_is_typed_after_the_command_gets_an_answer(string typed, string answer)
    {
        await bot.Say(Deputy, typed);

        bot.Last(Deputy).ShouldContain(answer);
    }

    [Fact]
    public async Task A_second_press_draws_what_is_true_now()
    {
        await bot.Say(Deputy, "/report overdue");
        await bot.Press(Deputy, "📄 PDF");
        var before = bot.Channel.Chat(Deputy)[^1].FileBytes!;
        bot.Store.Put([.. GivenSchool.Decided(90, "Проверить журналы", lead: 4, due: new(2026, 9, 1))]);

        await bot.Press(Deputy, "📄 PDF");

        bot.Channel.Chat(Deputy)[^1].FileBytes!.ShouldNotBe(before);
    }

    [Fact]
    public async Task A_teacher_is_offered_the_own_list_and_the_own_class_only()
    {
        await bot.Say(ClassTeacher, "/report");

        bot.Channel.Chat(ClassTeacher)[^1].Buttons.Select(button => button.Label).ShouldBe(["Класс 5А", "Мой список задач"]);
    }

    [Fact]
    public async Task A_teacher_who_sends_the_button_of_a_colleague_s_list_gets_nothing()
    {
        await bot.Press("4", new PaperRequest.Tasks(3).Data(PaperKeys.Show));

        bot.Last("4").ShouldStartWith("Этот отчёт для Вас недоступен");
    }

    [Theory]
    [InlineData(PaperKeys.Show)]
    [InlineData(PaperKeys.ToPdf)]
    [InlineData(PaperKeys.ToDocx)]
    public async Task The_director_of_another_school_gets_nothing_of_this_one(string action)
    {
        await bot.Press(Stranger, new PaperRequest.Execution(GivenSchool.Council).Data(action));

        bot.Last(Stranger).ShouldStartWith("Такого заседания нет");
        bot.Channel.Chat(Stranger).ShouldAllBe(message => message.FileBytes == null);
    }

    [Fact]
    public async Task Another_school_s_register_does_not_count_this_school_s_decisions()
    {
        await bot.Say(Stranger, "/report register");

        bot.Last(Stranger).ShouldContain("В реестре пока нет ни одного решения.");
    }

    [Fact]
    public async Task Somebody_with_the_administrator_s_role_alone_is_refused()
    {
        bot.Store.Put([.. Given.Someone(70, Role.Administrator)]);

        await bot.Press("70", new PaperRequest.Register().Data(PaperKeys.ToPdf));

        bot.Last("70").ShouldContain("недоступно");
    }

    [Fact]
    public async Task Data_that_nobody_wrote_is_answered_by_a_note()
    {
        await bot.Press(Deputy, new QualityBot.Engine.ButtonData(PaperKeys.Show, 1, 0, "выдумка"));

        bot.Channel.Answers[^1].Toast!.ShouldStartWith("Такого отчёта нет");
    }

    public void Dispose() => bot.Dispose();
}
