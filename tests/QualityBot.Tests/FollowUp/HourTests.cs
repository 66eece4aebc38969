using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

/// <summary>A deadline with an hour: it is shown everywhere, and the day's word comes before the hour.</summary>
public sealed class HourTests : IDisposable
{
    private TestBot bot = null!;

    /// <summary>Hour of the deadline → nothing yet at, said by. The teacher's own hour is 14:30.</summary>
    [Theory]
    [InlineData(12, 9, 59, 10, 0)]
    [InlineData(16, 13, 59, 14, 0)]
    [InlineData(18, 14, 29, 14, 30)] // the own hour is early enough
    [InlineData(8, 6, 59, 7, 0)] // never in quiet hours
    public async Task On_the_day_the_word_comes_before_the_hour(int hour, int stillQuiet, int minute, int said, int saidMinute)
    {
        bot = Open(Timed(hour));
        await bot.At(14, 15);
        var before = bot.Told(Teacher).Count;
        await bot.At(15, stillQuiet, minute);
        bot.Told(Teacher).Count.ShouldBe(before);

        await bot.At(15, said, saidMinute);

        bot.Told(Teacher).Count.ShouldBe(before + 1);
        bot.Told(Teacher)[^1].ShouldContain($"до {hour}:00 15\u00A0сентября (вт), сегодня");
    }

    /// <summary>A teacher hears once a day; what is due at an hour of today does not wait for tomorrow.</summary>
    [Fact]
    public async Task What_was_given_after_the_digest_of_the_day_still_comes_before_its_hour()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 22))]);
        await bot.At(15, 14, 31);
        bot.Told(Teacher).Count.ShouldBe(1);
        bot.Store.Put([.. Timed(17, number: 2).Select(record => record is Assignment card ? card with { AssignedOn = new(2026, 9, 15), RemindFrom = new(2026, 9, 15) } : record)]);

        await bot.At(15, 15, 0);

        bot.Told(Teacher).Count.ShouldBe(2);
        bot.Told(Teacher)[^1].ShouldContain("до 17:00 15\u00A0сентября");
        bot.Told(Teacher)[^1].ShouldNotContain("Дело номер 1 ");
        await bot.At(15, 16, 0);
        bot.Told(Teacher).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_card_and_the_list_show_the_hour()
    {
        bot = Open(Timed(15));
        await bot.At(14, 15);
        await bot.Say(Chat(Teacher), "/tasks");
        bot.Last(Chat(Teacher)).ShouldContain("до 15:00 15\u00A0сентября");

        await bot.Press(Chat(Teacher), new ButtonData(CardKeys.Open, 1001));

        bot.Last(Chat(Teacher)).ShouldContain("Срок: до 15:00 15\u00A0сентября (вт), завтра");
    }

    [Fact]
    public async Task The_founder_s_instruction_is_closed_with_number_and_date_of_the_answer()
    {
        bot = Open([.. Timed(15, lead: Deputy).Select(record => record is Decision decision ? decision with { Kind = DecisionKind.Founder } : record)]);
        await bot.Press(Chat(Deputy), new ButtonData(CardKeys.Open, 1001));
        bot.Last(Chat(Deputy)).ShouldContain("Поручение учредителя №");
        await bot.Press(Chat(Deputy), new ButtonData(CardKeys.Done, 1001)); // An old button of a card that closes by one tap.
        bot.Card(1001).IsClosed.ShouldBeFalse();

        await bot.Press(Chat(Deputy), new ButtonData(CardKeys.Report, 1001));
        await bot.Press(Chat(Deputy), "Ответ №… от…");
        await bot.Say(Chat(Deputy), "отправили вчера");
        bot.Last(Chat(Deputy)).ShouldContain("Нужны и номер, и дата");
        await bot.Say(Chat(Deputy), "01-15/214 от 4.09");

        bot.Card(1001).State.ShouldBe(AssignmentState.Confirmed);
        bot.All<Proof>().ShouldHaveSingleItem().Text.ShouldBe("Ответ №\u00A001-15/214 от 04.09.2026");
    }

    public void Dispose() => bot.Dispose();

    /// <summary>Due on Tuesday, 15 September, at an hour.</summary>
    private static object[] Timed(int hour, int number = 1, long lead = Teacher) =>
    [
        .. Decided(number, lead, new(2026, 9, 15)).Select(record => record switch
        {
            Decision decision => decision with { DeadlineTime = new(hour, 0) },
            Assignment card => card with { DueTime = new(hour, 0) },
            _ => record,
        }),
    ];
}
