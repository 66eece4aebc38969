using QualityBot.Staff;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

public sealed class SetUpTests
{
    [Fact]
    public async Task The_holder_of_the_code_sets_up_the_school()
    {
        using var bot = School.Empty();
        await bot.Say("10", $"/setup {await Code(bot)}");
        await bot.Say("10", "МБОУ «Лицей № 3»");
        await bot.Press("10", "Иркутск +5");
        await bot.Press("10", "Кто учится шесть дней");
        await bot.Say("10", "10А, 11А");
        await bot.Press("10", "Педсоветы");
        await bot.Say("10", "28.08.2026, 06.11, 28.05");
        await bot.Press("10", "Всё верно");
        await bot.Say("10", "Соколова Марина Игоревна");
        await bot.Press("10", "Зам. директора по УВР");

        var school = bot.All<QualityDomain.People.School>().Single();
        school.ZoneId.ShouldBe("Asia/Irkutsk");
        var year = bot.All<SchoolYear>().Single();
        year.ClassesWithOtherWeek.ShouldBe(["10А", "11А"]);
        year.Councils.ShouldBe([new(2026, 8, 28), new(2026, 11, 6), new(2027, 5, 28)]);
        bot.All<Appointment>().Select(one => one.Role).ShouldBe([Role.DeputyAcademic, Role.Administrator], ignoreOrder: true);
        await bot.Say("10", "/staff");
        bot.Last("10").ShouldContain("Соколова");
    }

    [Fact]
    public async Task An_ordinary_school_is_set_up_in_three_taps_and_two_texts()
    {
        using var bot = School.Empty();
        await bot.Say("10", $"/setup {await Code(bot)}");
        await bot.Say("10", "МБОУ «Лицей № 3»");
        await bot.Press("10", "Москва");
        await bot.Press("10", "Всё верно");
        await bot.Say("10", "Соколова Марина Игоревна");
        await bot.Press("10", "Директор");

        bot.All<SchoolYear>().Single().Councils.Count.ShouldBe(5);
        bot.All<Term>().Select(term => term.Kind).ShouldBe(Enumerable.Repeat(QualityDomain.Deadlines.TermKind.SchoolQuarter, 4));
        bot.All<Vacation>().Count(free => free.Grades.Count == 0).ShouldBe(4);
    }

    [Fact]
    public async Task The_code_alone_opens_as_people_paste_it()
    {
        using var bot = School.Empty();
        await bot.Say("10", $" {await Code(bot)} ");

        bot.Last("10").ShouldBe(Texts.AskSchool);
    }

    [Fact]
    public async Task Of_two_holders_the_second_is_too_late()
    {
        using var bot = School.Empty();
        var code = await Code(bot);
        await bot.Say("10", $"/setup {code}");
        await bot.Say("10", "Лицей № 3");
        bot.Store.Put(Given.School);

        await bot.Press("10", "Москва");

        bot.Last("10").ShouldContain("Код не подходит");
        bot.All<QualityDomain.People.School>().ShouldBe([Given.School]);
    }

    [Theory]
    [InlineData(23, "Как она называется")]
    [InlineData(24, "Код не подходит")]
    public async Task The_code_lives_for_a_day(int hours, string answer)
    {
        using var bot = School.Empty();
        var code = await Code(bot);
        bot.Clock.Forward(TimeSpan.FromHours(hours));

        await bot.Say("10", $"/setup {code}");

        bot.Last("10").ShouldContain(answer);
    }

    [Fact]
    public async Task A_wrong_code_opens_nothing()
    {
        using var bot = School.Empty();
        await Code(bot);

        await bot.Say("10", "/setup 12345");

        bot.Last("10").ShouldContain("Код не подходит");
    }

    [Fact]
    public async Task There_is_no_code_once_there_is_a_school()
    {
        using var bot = School.Open();
        await using var db = bot.Store.CreateDbContext();

        (await SetupCode.Issue(db, bot.Clock.Now, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task The_demo_school_has_every_person_of_the_cast_at_their_place()
    {
        using var bot = School.Empty();
        var cast = TelegramSandbox.Personas.All.Where(persona => persona.Role is not ("parent" or "stranger")).Select(persona => ($"{persona.Id}", persona.FullName)).ToList();
        await using (var db = bot.Store.CreateDbContext())
        {
            (await DemoSchool.Load(db, StaffSample.Build(), cast, "1011", "telegram", bot.Clock.Now, CancellationToken.None)).ShouldBeTrue();
            (await DemoSchool.Load(db, StaffSample.Build(), cast, null, "telegram", bot.Clock.Now, CancellationToken.None)).ShouldBeFalse();
        }

        bot.All<ChannelLink>().Count.ShouldBe(11);
        RolesOf("1001").ShouldContain(Role.Director);
        RolesOf("1002").ShouldContain(Role.DeputyAcademic);
        RolesOf("1004").ShouldBe([Role.Secretary, Role.Administrator], ignoreOrder: true);
        RolesOf("1005").ShouldContain(Role.AssociationHead);
        RolesOf("1007").ShouldContain(Role.ClassTeacher);
        RolesOf("1009").ShouldBe([Role.Psychologist]);
        RolesOf("1011").Distinct().ShouldBe([Role.Parent]);

        List<Role> RolesOf(string recipient)
        {
            var person = bot.All<ChannelLink>().Single(link => link.Recipient == recipient).PersonId;
            return [.. bot.All<Appointment>().Where(one => one.PersonId == person).Select(one => one.Role)];
        }
    }

    [Fact]
    public async Task A_staff_list_is_loaded_by_the_verb()
    {
        using var bot = School.Open();
        await using var db = bot.Store.CreateDbContext();

        var loaded = await SchoolVerbs.LoadStaff(db, Given.School.Id, StaffSample.Build(), "staff.xlsx", bot.Clock.Now, CancellationToken.None);

        loaded.Match(done => done.Added, problem => -1).ShouldBe(27);
    }

    [Fact]
    public async Task Verbs_refuse_what_is_not_there()
    {
        using var bot = School.Open();
        await using var db = bot.Store.CreateDbContext();

        (await SchoolVerbs.AddSchool(db, "Школа", "Луна", bot.Clock.Now, CancellationToken.None)).Match<object>(done => done, problem => problem).ShouldBe(new UnknownZone("Луна"));
        (await SchoolVerbs.Invite(db, Role.Director, null, null, bot.Clock.Now, CancellationToken.None)).Match<object>(done => done, problem => problem).ShouldBeOfType<SchoolIsNotNamed>().Schools.Count.ShouldBe(2);
        (await SchoolVerbs.Invite(db, Role.Director, 1, School.ForeignId, bot.Clock.Now, CancellationToken.None)).Match<object>(done => done, problem => problem).ShouldBe(new NoSuchPersonHere(School.ForeignId));
    }

    private static async Task<string> Code(TestBot bot)
    {
        await using var db = bot.Store.CreateDbContext();
        return (await SetupCode.Issue(db, bot.Clock.Now, CancellationToken.None))!;
    }
}
