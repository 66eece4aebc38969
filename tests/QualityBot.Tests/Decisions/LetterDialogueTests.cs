using System.Text;
using QualityBot.Decisions;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using Texts = QualityBot.Decisions.Texts;

namespace QualityBot.Tests.Decisions;

/// <summary>A letter of the office as a file: from whom, which number, what until which hour; it is closed with the answer.</summary>
public sealed class LetterDialogueTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private readonly TestBot bot = new(services => services.AddDecisions());

    public LetterDialogueTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task The_sample_letter_is_one_tap_away_from_two_instructions_of_the_founder()
    {
        await bot.Upload(Deputy, "letter.docx", LetterSample.Build());
        bot.Last(Deputy).ShouldStartWith("Поручение учредителя\nОт кого: Управление образования, №\u00A001-12/1234 от 27.08.2026 (на № 56 от 20.08.2026)");
        bot.Last(Deputy).ShouldContain("О предоставлении информации об организации горячего питания");

        bot.Last(Deputy).ShouldContain("до 15:00 11\u00A0сентября 2026\u00A0г. – ");

        await bot.PressStart(Deputy, Texts.Create);

        bot.All<Decision>().Select(one => (one.Kind, one.Deadline, one.DeadlineTime)).ShouldBe(
        [
            (DecisionKind.Founder, "by:2026-09-11", new TimeOnly(15, 0)),
            (DecisionKind.Founder, "by:2026-09-09", new TimeOnly(12, 0)),
        ]);
        var letter = bot.All<Meeting>().ShouldHaveSingleItem();
        (letter.Kind, letter.Number, letter.HeldOn).ShouldBe((DecisionKind.Founder, "01-12/1234", new DateOnly(2026, 8, 27)));
        bot.All<StoredDocument>().ShouldHaveSingleItem().Name.ShouldBe("letter.docx");
    }

    [Fact]
    public async Task A_letter_that_was_taken_by_mistake_is_taken_back()
    {
        await bot.Upload(Deputy, "letter.docx", LetterSample.Build());
        await bot.PressStart(Deputy, Texts.Create);
        await bot.Press(Deputy, Texts.WithdrawLetter);
        await bot.Press(Deputy, Texts.WithdrawYes);

        bot.All<Decision>().ShouldAllBe(one => one.State == DecisionState.Cancelled);
    }

    [Fact]
    public async Task A_letter_with_a_table_of_measures_is_a_letter_and_the_table_is_one_tap_away()
    {
        var letter = new DocxFile()
            .P("Управление образования").P("07.09.2026 № 77").P("Руководителям общеобразовательных организаций").P("Уважаемые руководители!")
            .P("Просим обеспечить исполнение плана мероприятий и до 30 сентября 2026 года представить отчёт.")
            .Table(["№", "Мероприятие", "Срок", "Ответственный"], ["1", "Провести инструктаж", "до 15.09.2026", "Заместитель директора по УВР"], ["2", "Провести классные часы", "до 25.09.2026", "Классные руководители"])
            .Build();
        await bot.Upload(Deputy, "письмо.docx", letter);
        bot.Last(Deputy).ShouldContain("представить отчёт");
        await bot.Press(Deputy, Texts.Correct);
        await bot.PressStart(Deputy, Texts.AsDecisions);
        bot.Last(Deputy).ShouldContain("Решений: 2");

        await bot.PressStart(Deputy, Texts.AsLetter);

        bot.Last(Deputy).ShouldContain("представить отчёт");
    }

    [Fact]
    public async Task An_order_of_the_school_is_no_instruction_of_the_founder()
    {
        await bot.Upload(Deputy, "order.docx", OrderSample.Build());

        bot.Last(Deputy).ShouldStartWith("Приказ");
        bot.Last(Deputy).ShouldNotContain(Texts.FounderTask);
    }

    [Fact]
    public async Task Whose_instruction_it_is_can_be_corrected()
    {
        await bot.Say(Deputy, "до пятницы 15:00 сдать списки участников");
        await bot.Press(Deputy, Texts.Correct);
        await bot.Press(Deputy, Texts.Founders);
        await bot.Press(Deputy, Texts.Back);
        bot.Last(Deputy).ShouldStartWith(Texts.FounderTask);
        await bot.Press(Deputy, Texts.Create);

        bot.All<Decision>().ShouldHaveSingleItem().Kind.ShouldBe(DecisionKind.Founder);
    }

    /// <summary>Each hostile or useless file gets its one sentence, and nothing is stored.</summary>
    [Theory]
    [InlineData("{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}", "a.rtf", "вложены другие файлы")]
    [InlineData("%PDF-1.7\nnonsense", "a.pdf", "")]
    public async Task A_hostile_file_gets_one_sentence(string content, string name, string words)
    {
        await bot.Upload(Deputy, name, Encoding.ASCII.GetBytes(content));

        bot.Last(Deputy).ShouldContain(words);
        bot.Last(Deputy).ShouldContain("пришлите");
        bot.All<Decision>().ShouldBeEmpty();
        bot.All<StoredDocument>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();
}
