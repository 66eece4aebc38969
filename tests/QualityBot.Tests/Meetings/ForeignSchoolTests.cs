using QualityBot.Hosting;
using QualityBot.Meetings;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Tests.Meetings;

/// <summary>The wall between schools: every button about announcements and gatherings, pressed by every role with rows of another school.</summary>
public sealed class ForeignSchoolTests
{
    [Fact]
    public async Task No_role_reaches_a_word_of_another_school()
    {
        using var bot = new TestBot(services => BotHost.AddCapabilities(services));
        var foreign = Given.OtherSchool.Id;
        bot.Store.Put(
        [
            Given.School, Given.OtherSchool, .. ForeignWalk.Everybody, .. Given.Someone(900, Role.Director, Given.OtherSchool),
            new Announcement(30, foreign, 900, new ReaderSet.Families(null), "Чужое слово", bot.Clock.Now) { State = AnnouncementState.Paused },
            new Gathering(31, foreign, 900, GatheringKind.SchoolParents, new ReaderSet.Families(null), new(2026, 10, 1), new(18, 0), "Чужой зал"),
        ]);
        var before = string.Join('\n', bot.All<Announcement>().Cast<object>().Concat(bot.All<Gathering>()));

        (await ForeignWalk.Press(bot, typeof(AnnouncementPlan), [30, 31, 900], "30")).ShouldBeGreaterThan(20);

        string.Join('\n', bot.All<Announcement>().Where(one => one.SchoolId == foreign).Cast<object>().Concat(bot.All<Gathering>())).ShouldBe(before);
        bot.All<Acquaintance>().ShouldBeEmpty();
        bot.All<GatheringAnswer>().ShouldBeEmpty();
        bot.All<SetAsideRow>().ShouldBeEmpty();
        bot.All<OutboxRow>().Where(row => ForeignWalk.IsWalker(row.Recipient)).ShouldAllBe(row => !row.Payload.Contains("Чуж", StringComparison.Ordinal));
    }
}
