using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Tests.FollowUp;

/// <summary>A school with a director, a deputy, a head of association, three teachers; and another school.</summary>
internal static class School
{
    public const long Director = 10;
    public const long Deputy = 11;
    public const long Head = 12;
    public const long Teacher = 13;
    public const long Colleague = 14;
    public const long Third = 15;
    public const long Secretary = 16;
    public const long ForeignDeputy = 911;
    public const long ForeignTeacher = 913;

    /// <summary>The day on which a test begins: Monday.</summary>
    public static readonly DateOnly Today = new(2026, 9, 7);

    public static TestBot Open(params object[] more) => OpenWith(_ => { }, more);

    /// <summary>With further capabilities beside the following up.</summary>
    public static TestBot OpenWith(Action<IServiceCollection> capabilities, params object[] more)
    {
        var bot = new TestBot(services => capabilities(services.AddFollowUp()));
        bot.Store.Put(
        [
            Given.School, Given.OtherSchool,
            .. Given.Someone(Director, Role.Director), .. Given.Someone(Deputy, Role.DeputyAcademic), .. Given.Someone(Head, Role.AssociationHead),
            .. Given.Someone(Teacher, Role.SubjectTeacher), .. Given.Someone(Colleague, Role.SubjectTeacher), .. Given.Someone(Third, Role.SubjectTeacher),
            .. Given.Someone(Secretary, Role.Secretary),
            .. Given.Someone(ForeignDeputy, Role.DeputyAcademic, Given.OtherSchool), .. Given.Someone(ForeignTeacher, Role.SubjectTeacher, Given.OtherSchool),
            .. more,
        ]);
        return bot;
    }

    /// <summary>A decision with one due day and the card of its lead (1000 + number), and of co-executors (2000 + number…).</summary>
    public static object[] Decided(int number, long lead, DateOnly? due, params long[] helpers) =>
    [
        new Decision(number, Given.School.Id, number, DecisionKind.Council, $"Дело номер {number}", new(2026, 9, 1)) { Deadline = due is { } day ? $"by:{day:yyyy-MM-dd}" : "none" },
        new Occurrence(500 + number, Given.School.Id, number) { Due = due, OriginalDue = due, State = due is null ? OccurrenceState.Waiting : OccurrenceState.Open },
        Card(1000 + number, number, lead, Part.Lead, due),
        .. helpers.Select((helper, index) => Card(2000 + number + (100 * index), number, helper, Part.CoExecutor, due)),
    ];

    public static Assignment Card(long id, int number, long person, Part part, DateOnly? due) =>
        new(id, Given.School.Id, number, 500 + number, person, part, due, new(2026, 9, 4)) { NextStep = new(2026, 9, 4) };

    public static Assignment Card(this TestBot bot, long id) => bot.All<Assignment>().Single(card => card.Id == id);

    /// <summary>Everything that was ever written to a person, edits of messages included.</summary>
    public static IReadOnlyList<string> Told(this TestBot bot, long person) =>
        [.. bot.All<OutboxRow>().Where(row => row.Recipient == Chat(person)).Select(row => RichText.FromHtml(OutboxPayload.Read(row.Payload).Html ?? "").Plain)];

    /// <summary>Moves to a moment of the school's wall clock and ticks.</summary>
    public static Task At(this TestBot bot, DateOnly day, int hour, int minute)
    {
        bot.Clock.Set(new SchoolMoment(day, new(hour, minute)).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(Given.School.ZoneId)).ToUniversalTime());
        return bot.Forward(TimeSpan.Zero);
    }

    public static Task At(this TestBot bot, int dayOfSeptember, int hour, int minute = 0) => bot.At(new DateOnly(2026, 9, dayOfSeptember), hour, minute);

    public static string Chat(long person) => $"{person}";
}
