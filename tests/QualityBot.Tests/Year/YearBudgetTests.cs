using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.Deadlines;
using QualityDomain.People;
using Xunit.Abstractions;
using static QualityBot.Tests.Year.YearSchool;

namespace QualityBot.Tests.Year;

/// <summary>Everything that the bot says unasked in a school year with support and families switched on, by its real ticks, against the budget of messages.</summary>
/// <remarks>Eleven weeks and three ticks a day; QUALITYBOT_LONG=1 runs five seeds of the whole year with a tick every half hour. The same seed gives the same year.</remarks>
public sealed class YearBudgetTests(ITestOutputHelper output)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Given.School.ZoneId);
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("QUALITYBOT_LONG") == "1";

    /// <summary>Just behind each hour at which somebody is to hear something.</summary>
    private static readonly TimeOnly[] Hours = IsLong
        ? [.. Enumerable.Range(0, 34).Select(i => new TimeOnly(6, 0).AddMinutes(30 * i))]
        : [new(7, 31), new(14, 31), new(17, 1)];

    private static readonly DateOnly Last = IsLong ? new(2027, 8, 31) : new(2026, 11, 15);

    private sealed record Said(long Person, DateOnly Day, TimeOnly Time, string Key)
    {
        public override string ToString() => $"{Day:yyyy-MM-dd} {Time:HH:mm} {Key}";
    }

    [Fact]
    public async Task The_message_budget_of_a_year_holds_with_support_and_parents_switched_on()
    {
        foreach (var seed in Enumerable.Range(1, IsLong ? 5 : 1))
        {
            await Run(seed);
        }
    }

    private async Task Run(int seed)
    {
        using var bot = Open();
        var calendar = new SchoolCalendar([], KnownHolidays.Years);
        var life = new SchoolLife(bot, new Random(seed), calendar);
        for (var day = new DateOnly(2026, 9, 1); day <= Last; day = day.AddDays(1))
        {
            var works = calendar.IsWorkingDay(day) && day.Month is not (6 or 7);
            foreach (var (index, hour) in Hours.Index().Where(each => works || (IsLong && each.Index == 1)))
            {
                bot.Clock.Set(new SchoolMoment(day, hour).ToInstant(Zone).ToUniversalTime());
                if (works && index == 0)
                {
                    await life.Morning(day);
                }

                var good = bot.Get<TickHandler>().LastGood;
                await bot.Forward(TimeSpan.Zero);
                bot.Get<TickHandler>().LastGood.ShouldNotBe(good, $"the tick of {day} failed");
            }
        }

        var all = bot.All<OutboxRow>()
            .Where(row => row is { PersonId: not null, State: OutboxState.Sent, Kind: OutboxKind.Message or OutboxKind.File } && row.Priority != Priority.Reply)
            .Select(row => new Said(row.PersonId!.Value, SchoolMoment.At(row.NotBefore, Zone).Day, SchoolMoment.At(row.NotBefore, Zone).Time, row.Key)).ToList();
        var planned = all.Where(said => !life.MayExceed.Any(begin => said.Key.StartsWith(begin, StringComparison.Ordinal))).ToList();
        var ofBot = planned.Where(said => !said.Key.StartsWith("an/", StringComparison.Ordinal)).ToList();
        output.WriteLine(
            $"seed {seed}: {all.Count} messages of {life.Announced} announcements, {life.Called} gatherings, {life.Sheets} sheets; most in a day and a week: "
            + string.Join("; ", new[] { (Director, "director"), (Deputy, "deputy"), (50L, "class teacher"), (53L, "teacher"), (70L, "parent of two"), (76L, "parent with a code") }
                .Select(one => $"{one.Item2} {Most(ofBot, one.Item1, day => day)} and {Most(ofBot, one.Item1, Week.MondayOf)} of the bot, {Most(planned, one.Item1, day => day)} and {Most(planned, one.Item1, Week.MondayOf)} with people's words")));

        foreach (var person in Colleagues)
        {
            Hold(ofBot, person, person == Director ? Audience.Director : person is Deputy or Pastoral ? Audience.Deputy : Audience.Staff, seed);
        }

        foreach (var parent in Guardians)
        {
            Hold(planned, parent, Audience.Parent, seed);
        }

        ofBot.ShouldContain(said => said.Person == Director, "the year must have something to say to the director");
        Guardians.ShouldAllBe(parent => all.Count(said => said.Person == parent) > (IsLong ? 40 : 10), "the year must have something to say to every parent");
    }

    private static void Hold(List<Said> said, long person, Audience audience, int seed)
    {
        var (perDay, perWeek) = audience.Budget();
        Worst(said, person, day => day).Count.ShouldBeLessThanOrEqualTo(perDay, $"seed {seed}, {audience} {person}, a day: {string.Join(" ", Worst(said, person, day => day))}");
        Worst(said, person, Week.MondayOf).Count.ShouldBeLessThanOrEqualTo(perWeek ?? int.MaxValue, $"seed {seed}, {audience} {person}, a week: {string.Join(" ", Worst(said, person, Week.MondayOf))}");
    }

    private static int Most(List<Said> said, long person, Func<DateOnly, DateOnly> by) => Worst(said, person, by).Count;

    private static List<Said> Worst(List<Said> said, long person, Func<DateOnly, DateOnly> by) =>
        said.Where(one => one.Person == person).GroupBy(one => by(one.Day)).OrderByDescending(group => group.Count()).Select(group => group.ToList()).FirstOrDefault() ?? [];
}
