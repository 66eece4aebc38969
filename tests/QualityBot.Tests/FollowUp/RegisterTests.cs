using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

public sealed class RegisterTests : IDisposable
{
    private readonly TestBot bot = Open(
    [
        new Meeting(700, Given.School.Id, DecisionKind.Council, "Педагогический совет") { HeldOn = new(2026, 8, 28), Number = "1" },
        .. Enumerable.Range(1, 9).SelectMany(number => Decided(number, Teacher, new(2026, 9, 10 + number))),
        .. Decided(10, Colleague, new(2026, 9, 2)).Select(record => record is Decision decision ? decision with { MeetingId = 700 } : record),
    ]);

    [Fact]
    public async Task The_register_shows_the_most_urgent_first_and_turns_its_pages()
    {
        await bot.Say(Chat(Director), "/decisions");
        bot.Last(Chat(Director)).ShouldContain("В работе: 10\u00A0решений");
        bot.Last(Chat(Director)).ShouldContain("1. ❗ № 10 Дело номер 10");

        await bot.Press(Chat(Director), "Дальше →");

        bot.Last(Chat(Director)).ShouldContain("10. № 9");
    }

    [Fact]
    public async Task The_overdue_have_a_command_of_their_own()
    {
        await bot.Say(Chat(Deputy), "/overdue");

        bot.Last(Chat(Deputy)).ShouldStartWith("Просрочено: 1\u00A0решение");
    }

    [Fact]
    public async Task It_is_narrowed_to_a_meeting_and_widened_again()
    {
        await bot.Say(Chat(Deputy), "Решения");
        await bot.Press(Chat(Deputy), "По заседанию");
        await bot.Press(Chat(Deputy), "Педагогический совет, №\u00A01, 28.08.2026");
        bot.Last(Chat(Deputy)).ShouldContain("1\u00A0решение\nПедагогический совет");

        await bot.Press(Chat(Deputy), "Без отбора");

        bot.Last(Chat(Deputy)).ShouldContain("10\u00A0решений");
    }

    [Fact]
    public async Task It_is_narrowed_to_a_person()
    {
        await bot.Say(Chat(Deputy), "Решения");
        await bot.Press(Chat(Deputy), "По человеку");
        await bot.Press(Chat(Deputy), "Человеков13 И.\u00A0П. · 9");

        bot.Last(Chat(Deputy)).ShouldContain("9\u00A0решений\nЧеловеков13");
    }

    [Theory]
    [InlineData(Colleague, 1)] // Teachers see their own.
    [InlineData(Third, 0)]
    [InlineData(Secretary, 10)]
    [InlineData(ForeignDeputy, 0)]
    public async Task Everybody_sees_what_is_theirs_to_see(long person, int count)
    {
        await bot.Say(Chat(person), "/decisions");

        bot.Last(Chat(person)).ShouldStartWith(count == 0 ? "Здесь пока нет решений" : $"В работе: {count}\u00A0");
    }

    [Theory]
    [InlineData("dc.show")]
    [InlineData("dc.hist")]
    public async Task The_page_of_a_decision_is_closed_to_others(string action)
    {
        foreach (var person in new[] { Third, Colleague, ForeignDeputy, ForeignTeacher })
        {
            await bot.Press(Chat(person), new ButtonData(action, 1));

            bot.Told(person).ShouldAllBe(text => !text.Contains("Дело"));
        }
    }

    [Fact]
    public async Task The_page_says_the_people_and_leads_to_their_cards()
    {
        await bot.Say(Chat(Deputy), "/decisions");
        await bot.Press(Chat(Deputy), "1");
        bot.Last(Chat(Deputy)).ShouldContain("• Человеков14 И.\u00A0П. (ведёт): ещё не открыто");

        await bot.Press(Chat(Deputy), "Человеков14 И.\u00A0П.: 02.09 ❗");

        bot.Last(Chat(Deputy)).ShouldContain("срок прошёл 5\u00A0дней назад");
    }

    [Fact]
    public async Task Looking_at_a_colleagues_card_does_not_count_as_seen_by_them()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.open", 1010));

        bot.Card(1010).State.ShouldBe(AssignmentState.Open);
    }

    [Fact]
    public async Task Long_texts_stay_inside_the_limit_of_a_message()
    {
        bot.Store.Put(Enumerable.Range(20, 40).SelectMany(number => Decided(number, Teacher, new(2026, 9, 1))).Select(record => record is Decision decision ? decision with { Text = new string('ж', 5000) } : record).ToArray());

        await bot.Say(Chat(Director), "/decisions");
        await bot.Say(Chat(Teacher), "/tasks");
        await bot.Press(Chat(Director), new ButtonData("dc.show", 20));
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1020));

        bot.Told(Director).Count.ShouldBe(2);
        bot.Told(Director).Concat(bot.Told(Teacher)).ShouldAllBe(text => text.Length <= 3900);
    }

    public void Dispose() => bot.Dispose();
}
