using QualityDomain.Calendar;
using QualityDomain.FollowUp;
using QualityDomain.People;
using Xunit.Abstractions;

namespace QualityDomain.Tests.FollowUp.Year;

/// <summary>A school year from 1 September to 31 August, in every Russian offset, with parts, groups, recurring and standing decisions, events and cards that change hands, against the oracle.</summary>
/// <remarks>QUALITYBOT_LONG=1 runs a thousand seeds instead of twenty. The same seed gives the same year.</remarks>
public sealed class YearSimulationTests(ITestOutputHelper output)
{
    private static readonly string[] Zones =
    [
        "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk",
        "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
    ];

    private static readonly int[] Teachers = [4, 5, 6, 7, 8, 9];

    [Fact]
    public void Every_reminder_comes_on_its_day_and_the_budget_holds()
    {
        var seeds = Environment.GetEnvironmentVariable("QUALITYBOT_LONG") == "1" ? 1_000 : 20;
        var (messages, steps, overdue, repeats, standing, handed) = (0, 0, 0, 0, 0, 0);
        Parallel.For(1, seeds + 1, seed =>
        {
            var (told, count, again, always, moved) = Run(seed);
            Interlocked.Add(ref messages, count);
            Interlocked.Add(ref steps, told.Count(line => line.Contains(" step ", StringComparison.Ordinal)));
            Interlocked.Add(ref overdue, told.Count(line => line.Contains(" overdue ", StringComparison.Ordinal)));
            Interlocked.Add(ref repeats, again);
            Interlocked.Add(ref standing, always);
            Interlocked.Add(ref handed, moved);
        });

        output.WriteLine($"seeds 1–{seeds}: {messages} messages, {steps} steps on their day, {overdue} overdue card-days with a deputy, {repeats} cards of decisions that recur or wait, {standing} words on standing ones, {handed} cards that changed hands");
        (steps > 100 * seeds && overdue > 100 * seeds && repeats > 20 * seeds && standing > seeds / 2 && handed > 5 * seeds).ShouldBeTrue("the simulation must have something to say");
    }

    private static (List<string> Told, int Messages, int Repeats, int Standing, int Handed) Run(int seed)
    {
        var random = new Random(seed);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zones[seed % Zones.Length]);
        var sixDays = random.Next(2) == 0;
        TimeOnly? Hour() => random.Next(3) == 0 ? new(random.Next(5, 23), 30) : null;
        (int Id, Role Role, TimeOnly? Hour)[] people =
            [(1, Role.Director, Hour()), (2, Role.DeputyAcademic, Hour()), (3, Role.DeputyPastoral, Hour()), .. Teachers.Select(id => (id, Role.SubjectTeacher, Hour()))];
        var school = new SimulatedSchool(zone.Id, sixDays, people);
        var oracle = new Oracle(sixDays, people.ToDictionary(person => person.Id, person => person.Id == 1 ? 'd' : person.Id < 4 ? 'z' : 't'));
        var commands = new RandomCommands(random, school, oracle);
        DateTimeOffset? downUntil = null;

        for (var day = new DateOnly(2026, 9, 1); day <= new DateOnly(2027, 8, 31); day = day.AddDays(1))
        {
            var heard = new HashSet<int>();
            for (var hour = 5; hour < 23; hour++)
            {
                var moment = new SchoolMoment(day, new(hour, 30));
                var instant = moment.ToInstant(zone);
                if (downUntil is null && random.Next(18 * 30) == 0)
                {
                    downUntil = instant.AddHours(random.Next(1, 120));
                }

                if (instant < downUntil)
                {
                    continue;
                }

                downUntil = null;
                oracle.Unfold(day);
                school.Unfold(day);
                if (hour is 6 or 21)
                {
                    commands.Give(day);
                }

                school.Tick(instant, zone);

                // The written rule: from the chosen hour, brought inside 7:00–20:00, the first chance of the day counts.
                foreach (var person in people.Where(person => hour is >= 7 and < 20 && hour >= Wanted(person.Id, person.Hour) && heard.Add(person.Id)))
                {
                    oracle.Speak(person.Id, day);
                }
            }
        }

        Compare(seed, oracle, school);
        var standing = oracle.Cards.Where(card => card.Standing).Select(card => $"step {card.Id}/").ToList();
        return (
            school.Told, school.Messages.Count, oracle.Rules.Sum(rule => rule.Count),
            school.Told.Count(line => standing.Exists(begin => line.Contains(begin, StringComparison.Ordinal))), oracle.Handed);
    }

    /// <summary>The first half-past at or after the hour of the digest; 19:30 for later wishes.</summary>
    private static int Wanted(int person, TimeOnly? chosen) => chosen is { } hour ? Math.Clamp(hour.Hour, 6, 19) : person < 4 ? 7 : 14;

    private static void Compare(int seed, Oracle oracle, SimulatedSchool school)
    {
        school.Told.Except(oracle.Told).Order().Take(10).ShouldBeEmpty($"seed {seed}: told but not expected");
        oracle.Told.Except(school.Told).Order().Take(10).ShouldBeEmpty($"seed {seed}: expected but not told");

        school.Messages.ShouldAllBe(message => message.At.Time.Hour >= 7 && message.At.Time.Hour < 20 && message.At.Day.DayOfWeek != DayOfWeek.Sunday, $"seed {seed}: quiet hours");
        foreach (var person in school.Messages.GroupBy(message => message.Person))
        {
            var (perDay, perWeek) = person.Key switch { 1 => (1, 2), 2 or 3 => (2, 14), _ => (1, 3) };
            person.GroupBy(message => message.At.Day).Max(day => day.Count()).ShouldBeLessThanOrEqualTo(perDay, $"seed {seed}: person {person.Key}");
            person.GroupBy(message => message.At.Day.AddDays(-(((int)message.At.Day.DayOfWeek + 6) % 7))).Max(week => week.Count())
                .ShouldBeLessThanOrEqualTo(perWeek, $"seed {seed}: person {person.Key}");
        }
    }
}
