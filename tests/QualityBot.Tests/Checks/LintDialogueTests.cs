using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Checks;
using QualityBot.Papers;
using QualityBot.Tests.FollowUp;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.Checks;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.Checks;

public sealed class LintDialogueTests : IDisposable
{
    private readonly TestBot bot = Opened();

    [Fact]
    public async Task The_deputy_comes_to_the_remarks_from_the_register_and_turns_them_over()
    {
        await bot.Say(Chat(Deputy), "/decisions");
        await bot.Press(Chat(Deputy), "Проверить реестр");
        bot.Last(Chat(Deputy)).ShouldContain("Замечание 1 из 2");
        bot.Last(Chat(Deputy)).ShouldContain("раньше дня, когда решение приняли");

        await bot.Press(Chat(Deputy), "Дальше →");

        bot.Last(Chat(Deputy)).ShouldContain("прошедший год: «мае 2024»");
    }

    [Fact]
    public async Task The_decision_opens_from_the_remark()
    {
        await Begin();
        await bot.Press(Chat(Deputy), "Открыть № 1");

        bot.Last(Chat(Deputy)).ShouldContain("Дело номер 1");
    }

    [Fact]
    public async Task What_was_left_as_it_is_is_not_shown_again()
    {
        await Begin();
        await bot.Press(Chat(Deputy), "Так и надо");
        bot.Last(Chat(Deputy)).ShouldContain("Замечание 1 из 1");
        await bot.Press(Chat(Deputy), "Так и надо");

        bot.Last(Chat(Deputy)).ShouldContain("Реестр в порядке");
        bot.All<LintPass>().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_press_on_the_same_remark_stores_nothing()
    {
        await Begin();
        var data = new ButtonData(LintKeys.Pass, 1, 0, "000000000000");
        await bot.Press(Chat(Deputy), data);

        bot.All<LintPass>().ShouldBeEmpty();
    }

    [Fact]
    public async Task It_can_be_had_as_a_paper()
    {
        await Begin();
        await bot.Press(Chat(Deputy), "Отчёт");

        bot.Last(Chat(Deputy)).ShouldContain("Замечаний 2: срок раньше заседания – 1; прошедший год – 1.");
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Secretary)]
    public async Task Who_may_not_change_decisions_has_no_such_key(long person)
    {
        await bot.Say(Chat(person), "/decisions");

        bot.Channel.Chat(Chat(person))[^1].Buttons.ShouldNotContain(key => key.Data.Action == LintKeys.Show);
    }

    [Theory]
    [InlineData(ForeignDeputy)]
    [InlineData(Teacher)]
    public async Task A_guessed_press_shows_and_stores_nothing(long person)
    {
        await bot.Press(Chat(person), new ButtonData(LintKeys.Show));
        bot.Last(Chat(person)).ShouldNotContain("Дело номер");
        await bot.Press(Chat(person), new ButtonData(LintKeys.Pass, 1, 0, WorkThroughLint.Mark(new(RegisterRemarkKind.BeforeMeeting, 1, "30.08.2026"))));

        bot.All<LintPass>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();

    private async Task Begin()
    {
        await bot.Say(Chat(Deputy), "/decisions");
        await bot.Press(Chat(Deputy), "Проверить реестр");
    }

    private static TestBot Opened() => OpenWith(
        services => services.AddLint().AddPapers(),
        [
            .. Decided(1, Teacher, new(2026, 8, 30)),
            .. Decided(2, Teacher, new(2026, 9, 20)).Select(record => record is Decision decision ? decision with { Text = "Провести повторную работу в мае 2024" } : record),
        ]);
}
