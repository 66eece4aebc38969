using QualityBot.Hosting;
using QualityBot.Storage.Rows;
using QualityBot.Support;
using QualityBot.Support.Bodies;
using QualityBot.Tests.Support;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Bodies;
using QualityDomain.Support.Checks;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>The wall between schools: every button about support, pressed by every role with rows of another school.</summary>
public sealed class ForeignSchoolTests
{
    [Fact]
    public async Task No_role_reaches_a_pupil_of_another_school()
    {
        using var bot = new TestBot(services => BotHost.AddCapabilities(services));
        var foreign = Given.OtherSchool.Id;
        bot.Store.Put(
        [
            Given.School, Given.OtherSchool, .. ForeignWalk.Everybody, .. Given.Someone(900, Role.Director, Given.OtherSchool),
            new Pupil(11, foreign), new PupilPlace(12, foreign, 11, 2026, "5А-01"),
            Classroom.Plan(40, 11, lead: 900) with { SchoolId = foreign, Gaps = ["чужой пробел"] },
            new SupportEntry(41, foreign, 42, 11, new(2026, 9, 3), 900) { PlanId = 40, Topic = "чужая тема" },
        ]);
        var before = Stored(bot);

        (await ForeignWalk.Press(bot, typeof(SupportKeys), [11, 40, 42, bot.All<SupportEntry>().Single().LoggedAt.ToUnixTimeMilliseconds()], "5А")).ShouldBeGreaterThan(15);

        Stored(bot).ShouldBe(before);
        bot.All<SetAsideRow>().ShouldBeEmpty();
        bot.All<OutboxRow>().Where(row => ForeignWalk.IsWalker(row.Recipient)).ShouldAllBe(row => !row.Payload.Contains("чуж", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_role_reaches_a_body_of_another_school()
    {
        using var bot = new TestBot(services => BotHost.AddCapabilities(services));
        var foreign = Given.OtherSchool.Id;
        bot.Store.Put(
        [
            Given.School, Given.OtherSchool, .. ForeignWalk.Everybody, .. Given.Someone(900, Role.Director, Given.OtherSchool),
            new Pupil(11, foreign), new PupilPlace(12, foreign, 11, 2026, "5А-01"), new BodySeat(41, foreign, SupportBody.Consilium, 900, BodyPost.Chair, new(2026, 9, 1)),
            new BodyRecord(42, foreign, SupportBody.Consilium, 1, 11, new(2026, 9, 3), "чужой факт", 900) { NextStep = "чужой шаг", LeadId = 900, Due = new(2026, 9, 30) },
        ]);
        var before = Bodies(bot);

        (await ForeignWalk.Press(bot, typeof(BodyKeys), [11, 41, 42], "Consilium")).ShouldBe(6);

        Bodies(bot).ShouldBe(before);
        bot.All<SetAsideRow>().ShouldBeEmpty();
        bot.All<OutboxRow>().Where(row => ForeignWalk.IsWalker(row.Recipient)).ShouldAllBe(row => !row.Payload.Contains("чуж", StringComparison.OrdinalIgnoreCase) && !row.Payload.Contains("5А-01", StringComparison.Ordinal));
    }

    private static string Bodies(TestBot bot) => string.Join('\n', new IEnumerable<object>[] { bot.All<BodySeat>(), bot.All<BodyRecord>() }.SelectMany(records => records));

    private static string Stored(TestBot bot) => string.Join('\n', new IEnumerable<object>[]
    {
        bot.All<Pupil>(), bot.All<PupilPlace>(), bot.All<SupportPlan>(), bot.All<SupportEntry>(), bot.All<PupilCheck>(), bot.All<ParentContact>(),
    }.SelectMany(records => records));
}
