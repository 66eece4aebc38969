using Microsoft.Extensions.DependencyInjection;
using QualityBot.Hosting;
using QualityBot.Parents;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Tests.Parents;

public sealed class RetentionTests
{
    /// <summary>The day on which pupil 11 left, a year and more before the tests' day.</summary>
    private static readonly DateOnly Left = new(2025, 9, 5);

    [Fact]
    public async Task A_year_after_a_pupil_left_the_night_erases_everything_of_the_pupil_and_nothing_of_others()
    {
        using var bot = Gone(Left);
        bot.Store.Put(Classroom.Plan(710, 12), new ParentContact(712, 1, 12, new(2025, 3, 1), 51));

        await Night(bot);

        bot.All<Pupil>().ShouldNotContain(one => one.Id == 11);
        bot.All<PupilPlace>().ShouldNotContain(one => one.PupilId == 11);
        bot.All<SupportPlan>().ShouldHaveSingleItem().PupilId.ShouldBe(12);
        bot.All<SupportEntry>().ShouldBeEmpty();
        bot.All<ParentContact>().ShouldHaveSingleItem().PupilId.ShouldBe(12);
    }

    [Theory]
    [InlineData(365, false)] // The last day of the term is still kept.
    [InlineData(366, true)]
    public async Task The_term_ends_with_its_last_day(int daysAgo, bool erased)
    {
        using var bot = Gone(new DateOnly(2026, 9, 8).AddDays(-daysAgo));

        await Night(bot);

        bot.All<SupportEntry>().Count.ShouldBe(erased ? 0 : 1);
    }

    [Fact]
    public async Task Old_values_of_the_erased_are_gone_from_the_audit_and_its_chain_holds()
    {
        using var bot = Gone(Left);

        await Night(bot);

        bot.All<AuditRow>().Where(row => row.Record == nameof(SupportEntry)).ShouldHaveSingleItem().Values.ShouldBeNull();
        await using var db = bot.Store.CreateDbContext();
        (await db.AuditHolds(CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_complaint_that_runs_stops_every_term_of_its_pupil()
    {
        using var bot = Gone(Left);
        bot.Store.Put(new Complaint(9001, 1, 11, 1, new(2026, 9, 1), "о занятиях", 52, 52, new(2026, 10, 1)));

        await Night(bot);

        bot.All<SupportEntry>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_consent_is_proof_for_three_years_more_and_keeps_the_code_that_it_needs()
    {
        using var bot = Gone(Left);
        bot.Store.Put(new PaperConsent(720, 1, 11, 1, new(2024, 9, 1), "1", 51, Given.Since), new PaperConsent(721, 1, 12, 1, new(2022, 9, 1), "1", 51, Given.Since) { WithdrawnAt = new(2023, 9, 1, 9, 0, 0, TimeSpan.Zero) });

        await Night(bot);

        bot.All<PaperConsent>().ShouldHaveSingleItem().PupilId.ShouldBe(11);
        bot.All<Pupil>().ShouldContain(one => one.Id == 11);
        bot.All<SupportEntry>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pupil_who_learns_here_loses_nothing_but_what_is_spent()
    {
        using var bot = Gate.Open();
        bot.Store.Put(
            Classroom.Plan(700, 11), new PaperConsent(720, 1, 11, 1, new(2020, 9, 1), "1", 51, Given.Since),
            new Slip(730, 1, 11, 1, "a", bot.Clock.Now.AddDays(-200), 51), new Slip(731, 1, 11, 1, "b", bot.Clock.Now, 51),
            new FamilySheet(740, 1, 11, new(2025, 9, 1), 51, "0001"), new FamilySheet(741, 1, 11, new(2026, 9, 1), 51, "0002"),
            new ClassCode(750, 1, "5А", "c", bot.Clock.Now.AddYears(-1), 51, new(2026, 5, 1)));

        await Night(bot);

        bot.All<SupportPlan>().ShouldHaveSingleItem();
        bot.All<PaperConsent>().ShouldHaveSingleItem();
        bot.All<Slip>().ShouldHaveSingleItem().Id.ShouldBe(731);
        bot.All<FamilySheet>().ShouldHaveSingleItem().Id.ShouldBe(741);
        bot.All<ClassCode>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1095, false, 1)] // The last day of the term is still kept.
    [InlineData(1096, false, 0)]
    [InlineData(1096, true, 1)] // A complaint runs in the school.
    public async Task Who_looked_is_known_for_three_years_and_while_a_complaint_runs(int daysAgo, bool complaint, int left)
    {
        using var bot = Gate.Open();
        bot.Store.Put(new SupportReading(760, 1, 51, new DateTimeOffset(2026, 9, 7, 22, 0, 0, TimeSpan.Zero).AddDays(-daysAgo), "5А", IsPaper: false)); // One o'clock at night in Moscow: the school's 8 September.
        bot.Store.Put([.. complaint ? new object[] { new Complaint(9001, 1, 11, 1, new(2026, 9, 1), "о занятиях", 52, 52, new(2026, 10, 1)) } : []]);

        await Night(bot);

        bot.All<SupportReading>().Count.ShouldBe(left);
    }

    [Fact]
    public async Task By_day_nothing_is_erased_before_the_night()
    {
        using var bot = Gone(Left);
        bot.Clock.Forward(TimeSpan.FromHours(14.5)); // Half past midnight.

        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<SupportEntry>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_school_sets_its_own_terms()
    {
        using var bot = new TestBot(services => BotHost.AddCapabilities(services.AddSingleton(new RetentionPeriods { SupportAfterLeaving = 10_000 })));
        bot.Store.Put([Given.School, .. Records(Left)]);

        await Night(bot);

        bot.All<SupportEntry>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_list_for_the_operator_is_what_the_night_erases()
    {
        using var bot = Gone(Left);
        await using var db = bot.Store.CreateDbContext();

        var due = await DueForErasure.Read(db, Given.School, new(), new(2026, 9, 8), CancellationToken.None);

        due.Select(record => record.GetType().Name).Distinct().Order().ShouldBe([nameof(ParentContact), nameof(Pupil), nameof(PupilPlace), nameof(SupportEntry), nameof(SupportPlan)]);
    }

    [Fact]
    public async Task The_export_of_a_pupil_has_that_pupil_s_rows_and_no_other_s_and_no_secret()
    {
        using var bot = Gate.Open();
        bot.Store.Put(Classroom.Plan(700, 11), Classroom.Plan(710, 12), new Slip(730, 1, 11, 1, "hash-of-a-token", bot.Clock.Now, 51));
        await using var db = bot.Store.CreateDbContext();
        using var stream = new MemoryStream();

        await QualityBot.Storage.Export.Write(db, 1, new QualityBot.Storage.ExportOf.Pupil(11), [], stream, CancellationToken.None);

        using var zip = new System.IO.Compression.ZipArchive(stream);
        var texts = zip.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
        texts.Keys.ShouldBe(["contents.json", "pupil_places.csv", "pupil_places.json", "pupils.csv", "pupils.json", "slips.csv", "slips.json", "support_plans.csv", "support_plans.json"], ignoreOrder: true);
        texts["support_plans.json"].ShouldNotContain("710");
        texts.Values.ShouldAllBe(text => !text.Contains("hash-of-a-token", StringComparison.Ordinal));
    }

    private static TestBot Gone(DateOnly leftOn)
    {
        var bot = Gate.Open();
        using (var db = bot.Store.CreateDbContext())
        {
            db.Update(new Pupil(11, 1) { LeftOn = leftOn });
            db.SaveChanges();
        }

        bot.Store.Put([.. Records(leftOn).Where(record => record is not Pupil)]);
        return bot;
    }

    private static object[] Records(DateOnly leftOn) =>
    [
        new Pupil(11, 1) { LeftOn = leftOn },
        Classroom.Plan(700, 11), new SupportEntry(701, 1, 701, 11, leftOn.AddDays(-30), 50), new ParentContact(702, 1, 11, leftOn.AddDays(-20), 51),
    ];

    /// <summary>The night to 8 September, and the next tick of it.</summary>
    private static async Task Night(TestBot bot)
    {
        await bot.Forward(TimeSpan.FromHours(17)); // 3:00 in Moscow.
        await bot.Forward(TimeSpan.FromSeconds(30));
    }
}
