using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.FollowUp;
using QualityDomain.Support;
using QualityDomain.Support.Checks;
using static QualityBot.Tests.SupportOfPupils.Classroom;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>Plans run from 1 September to 12 October 2026 in 5А and 6Б; lessons are held all September.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly TestBot bot = Open();

    public WatchTests() => bot.Store.Put([Plan(900, 11), Plan(901, 13), Plan(902, 31), new Term(1, 1, 2026, TermKind.SchoolQuarter, 1, new(2026, 9, 1), new(2026, 10, 25))]);

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task On_Friday_the_deputy_hears_in_one_line_who_got_nothing_for_two_weeks()
    {
        await At(17, 9);
        bot.All<Notice>().ShouldBeEmpty(); // Thursday
        bot.Store.Put([new SupportEntry(1, 1, 1, 13, new(2026, 9, 14), 50) { PlanId = 901 }]);

        await At(18, 9);
        await At(18, 12);

        bot.All<Notice>().ShouldHaveSingleItem().PersonId.ShouldBe(52);
        Told(Deputy, "Поддержка: две недели без занятий 5А-01, 6Б-01; спросить, чем помочь: Человеков50").ShouldBe(1);
    }

    [Fact]
    public async Task Much_work_is_news_too_and_a_week_in_which_all_is_well_is_none()
    {
        bot.Store.Put([.. Lessons(900, 11), .. Lessons(901, 13), .. Lessons(902, 31)]);
        await At(18, 9);
        bot.All<Notice>().ShouldBeEmpty();

        bot.Store.Put(Plan(903, 12, lead: 54) with { Rhythm = new(5, 40), From = new(2026, 9, 21) }, Plan(904, 12, lead: 54) with { From = new(2026, 9, 21) });
        bot.Store.Put([.. Lessons(900, 11, 20), .. Lessons(901, 13, 40), .. Lessons(902, 31, 60)]);
        await At(25, 9);

        bot.All<Notice>().Single(notice => notice.PersonId == 52).Words.ShouldContain("много занятий: Человеков54");
    }

    /// <summary>A lesson of the plan each weekday of the week before the Friday that is told.</summary>
    private static object[] Lessons(long plan, long pupil, int after = 0) =>
        [.. Enumerable.Range(0, 4).Select(day => (object)new SupportEntry((plan * 1000) + after + day, 1, (plan * 1000) + after + day, pupil, new DateOnly(2026, 9, after == 0 ? 14 : 21).AddDays(day), 50) { PlanId = plan, Minutes = 40 })];

    [Fact]
    public async Task In_its_last_week_the_class_teacher_is_reminded_of_the_month_once()
    {
        await At(28, 16);
        await At(29, 16);

        Told(ClassTeacher, "Проверка месяца, 5А: сентябрь ещё не отмечен").ShouldBe(1);
        Told(Teacher, "Проверка месяца").ShouldBe(0); // who only teaches there is not asked
    }

    [Fact]
    public async Task A_class_that_is_checked_reminds_nobody()
    {
        bot.Store.Put([.. new long[] { 11, 13 }.Select(pupil => new PupilCheck(pupil + 700, 1, pupil, "5А", new(2026, 9, 1), new(2026, 9, 20), 51) { Contact = CheckMark.InOrder })]);

        await At(28, 16);

        Told(ClassTeacher, "Проверка месяца").ShouldBe(0);
    }

    [Fact]
    public async Task A_month_that_ended_without_a_check_is_told_to_the_deputy_once()
    {
        bot.Store.Put([new PupilCheck(711, 1, 11, "5А", new(2026, 9, 1), new(2026, 9, 20), 51) { Contact = CheckMark.InOrder }, new PupilCheck(713, 1, 13, "5А", new(2026, 9, 1), new(2026, 9, 20), 51) { Contact = CheckMark.Trouble }]);

        await At(1, 9, month: 10);
        await At(5, 9, month: 10);

        Told(Deputy, "Без проверки за сентябрь: 6Б; с родителями не говорили: 5А-03, 6Б-01.").ShouldBe(1);
    }

    private int Told(string person, string words) => bot.All<OutboxRow>().Count(row => row.Recipient == person && row.Payload.Replace('\u00A0', ' ').Contains(words, StringComparison.Ordinal));

    private Task At(int day, int hour, int month = 9)
    {
        bot.Clock.Set(new SchoolMoment(new(2026, month, day), new(hour, 0)).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(Given.School.ZoneId)).ToUniversalTime());
        return bot.Forward(TimeSpan.Zero);
    }
}
