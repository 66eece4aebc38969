using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.Support.Checks;

namespace QualityBot.Tests.Parents;

/// <summary>The wall between schools: every button about families, pressed by every role with rows of another school.</summary>
public sealed class ForeignSchoolTests
{
    private static readonly string[] Actions =
    [
        "pa.show", "pa.code", "pa.nocode", "pa.mine", "pa.off", "pa.slips", "pa.print", "pa.child", "pa.new", "pa.cut", "pa.cut!", "pa.cons", "pa.yes", "pa.nocons", "pa.nocons!",
        "pa.bye", "pa.bye!", "pa.sheet", "pa.read", "pc.list", "pc.new", "pc.done",
    ];

    [Fact]
    public void Every_button_of_the_feature_is_in_the_list()
    {
        using var bot = new TestBot(services => BotHost.AddCapabilities(services));

        bot.Get<Routes>().All.Select(way => way.Trigger).OfType<Trigger.Press>().Select(press => press.Action).Where(action => action[..3] is "pa." or "pc.").ShouldBe(Actions, ignoreOrder: true);
    }

    [Fact]
    public async Task No_role_reaches_a_family_of_another_school()
    {
        using var bot = new TestBot(services => BotHost.AddCapabilities(services));
        var foreign = Given.OtherSchool.Id;
        bot.Store.Put(
        [
            Given.School, Given.OtherSchool, .. Enum.GetValues<Role>().SelectMany(role => Given.Someone(1000 + (int)role, role)),
            new Pupil(11, foreign), new PupilPlace(12, foreign, 11, 2026, "5А-01"),
            Guardian.New(950, foreign), new Appointment(951, foreign, 950, Role.Parent) { Classes = ["5А"] }, new ChannelLink(952, foreign, 950, "telegram", "950", Given.Since),
            new Slip(20, foreign, 11, 1, "a", Given.Since, 1), new Guardianship(21, foreign, 950, 11, 1, 20, Given.Since), new PaperConsent(22, foreign, 11, 1, new(2026, 9, 1), "1", 1, Given.Since),
            new FamilySheet(23, foreign, 11, new(2026, 9, 1), 1, "4831"), new Complaint(24, foreign, 11, 1, new(2026, 9, 1), "о занятиях", 1, 1, new(2026, 10, 1)),
            new ClassCode(25, foreign, "5А", "b", Given.Since, 1, new(2027, 8, 31)),
        ]);
        using (var db = bot.Store.CreateDbContext())
        {
            db.Kept.Add(new() { Name = "next-id", Value = "300000000" });
            db.SaveChanges();
        }

        var before = (bot.All<Slip>(), bot.All<Guardianship>(), bot.All<PaperConsent>(), bot.All<FamilySheet>(), bot.All<Complaint>(), bot.All<ClassCode>());

        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in Actions)
            {
                long row = action switch { "pa.bye" or "pa.bye!" => 21, "pa.read" => 23, "pc.list" or "pc.done" => 24, _ => 11 };
                await bot.Bring($"{1000 + (int)role}", new Content.Button(new(action, row, 1, "5А"), "1", $"q{role}{action}"), $"{role}/{action}");
            }
        }

        bot.All<Slip>().ShouldBe(before.Item1);
        bot.All<Guardianship>().ShouldBe(before.Item2);
        bot.All<PaperConsent>().ShouldBe(before.Item3);
        bot.All<FamilySheet>().ShouldBe(before.Item4);
        bot.All<Complaint>().ShouldBe(before.Item5);
        bot.All<ClassCode>().ShouldBe(before.Item6);
        bot.All<ParentContact>().ShouldBeEmpty();
        bot.All<SetAsideRow>().ShouldBeEmpty();
        bot.All<OutboxRow>().ShouldAllBe(row => !row.Payload.Contains("4831", StringComparison.Ordinal) && row.Recipient != "950");
    }
}
