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
    public async Task A_class_is_understood_however_it_is_typed(string typed)
    {
        await bot.Say(Deputy, typed);

        bot.Last(Deputy).ShouldStartWith("Класс 5А");
        bot.Last(Deputy).ShouldContain("Тихонова Ольга Сергеевна");
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
