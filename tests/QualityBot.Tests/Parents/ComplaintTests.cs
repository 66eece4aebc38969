using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Tests.Parents;

public sealed class ComplaintTests
{
    private const string Secretary = "60";

    [Fact]
    public async Task A_secretary_registers_a_letter_and_its_clock_and_task_begin()
    {
        using var bot = Open();

        await Register(bot);

        var one = bot.All<Complaint>().Single();
        (one.PupilId, one.Number, one.FromGuardian, one.Essence, one.ResponsibleId).ShouldBe((11L, 1, 1, "нет занятий по математике", 51L));
        one.Due.ShouldBe(new DateOnly(2026, 10, 7)); // Thirty days from 7 September, a Wednesday.
        bot.All<Assignment>().Single().ShouldSatisfyAllConditions(card => card.PersonId.ShouldBe(51), card => card.Due.ShouldBe(one.Due));
        bot.All<Decision>().Single().Text.ShouldBe("Подготовить ответ на обращение № 1 (5А-01)");
    }

    [Fact]
    public async Task A_name_in_the_essence_is_refused_and_not_kept()
    {
        using var bot = Open();
        await bot.Say(Secretary, "/complaints");
        await bot.Press(Secretary, "➕ Новое обращение");
        await bot.Say(Secretary, "5а 1");
        await bot.Press(Secretary, "Другой человек или не знаю");

        await bot.Say(Secretary, "Ветрова Даша не получает занятий");

        bot.Read(Secretary).ShouldContain("без фамилий");
        bot.All<Complaint>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_that_the_school_does_not_have_is_asked_again()
    {
        using var bot = Open();
        await bot.Say(Secretary, "/complaints");
        await bot.Press(Secretary, "➕ Новое обращение");

        await bot.Say(Secretary, "9В-01");

        bot.Read(Secretary).ShouldContain("Такого кода в школе нет");
    }

    [Fact]
    public async Task The_confirmed_report_answers_the_complaint()
    {
        using var bot = Open();
        await Register(bot);
        await using (var db = bot.Store.CreateDbContext())
        {
            db.Update(bot.All<Decision>().Single() with { State = DecisionState.Closed });
            await db.SaveChangesAsync();
        }

        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<Complaint>().Single().AnsweredOn.ShouldBe(new DateOnly(2026, 9, 7));
    }

    [Fact]
    public async Task Numbers_of_a_year_go_on_and_the_list_has_the_soonest_first()
    {
        using var bot = Open();
        await Register(bot);
        bot.Clock.Forward(TimeSpan.FromDays(3));
        await Register(bot);

        await bot.Say(Secretary, "/complaints");

        bot.All<Complaint>().Select(one => one.Number).ShouldBe([1, 2]);
        bot.Read(Secretary).ShouldContain("Ждут ответа: 2");
        bot.Read(Secretary).IndexOf("№ 1", StringComparison.Ordinal).ShouldBeLessThan(bot.Read(Secretary).IndexOf("№ 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_answer_is_said_once()
    {
        using var bot = Open();
        await Register(bot);
        var id = bot.All<Complaint>().Single().Id;
        await bot.Press(Secretary, "Открыть обращение");

        await bot.Press(Secretary, "Ответ отправлен");
        await bot.Press(Secretary, new ButtonData("pc.done", id));

        bot.All<AuditRow>().Count(row => row.Record == nameof(Complaint) && row.Change == "Replace").ShouldBe(1);
        bot.All<Complaint>().Single().AnsweredOn.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_chronology_has_gaps_lessons_talks_and_sheets_in_order_of_time_and_codes_only()
    {
        using var bot = Open();
        bot.Store.Put(
            Classroom.Plan(700, 11),
            new SupportEntry(701, 1, 701, 11, new(2026, 9, 3), 50) { PlanId = 700, Topic = "сложение дробей", Minutes = 40, LoggedBy = 50 },
            new ParentContact(702, 1, 11, new(2026, 9, 4), 51) { Guardian = 1, Shown = ["Пробелы"], Agreed = ["Занимаются дома по плану"] },
            new FamilySheet(703, 1, 11, new(2026, 9, 2), 51, "4831") { HandedOn = new(2026, 9, 4), ReadBy = [1] });
        await Register(bot, Classroom.Deputy);

        await using var db = bot.Store.CreateDbContext();
        var text = await Text(db, bot, 52);

        var order = new[] { "План поддержки", "4831", "сложение дробей, 40", "Занимаются дома по плану".ToLowerInvariant(), "Обращение № 1" }.Select(part => text.IndexOf(part, StringComparison.OrdinalIgnoreCase)).ToList();
        order.ShouldAllBe(at => at >= 0);
        order.ShouldBeInOrder();
        text.ShouldContain("ознакомлен родитель 1");
    }

    [Fact]
    public async Task The_chronology_tells_which_announcements_and_gatherings_reached_the_guardians_and_who_read_and_answered()
    {
        using var bot = Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Mother, 11, 2);
        await Gate.Linked(bot, "72", 12, 1); // Another child's guardian.
        var families = new QualityDomain.Meetings.ReaderSet.Families(null);
        bot.Store.Put(
            new QualityDomain.Meetings.Announcement(810, 1, 51, families, "Экскурсия в пятницу.", bot.Clock.Now),
            new QualityDomain.Meetings.Gathering(811, 1, 51, QualityDomain.Meetings.GatheringKind.SchoolParents, families, new(2026, 9, 17), new(18, 0), "зал"),
            new QualityDomain.Meetings.Announcement(812, 1, 51, families, "", bot.Clock.Now.AddDays(1)) { Kind = QualityDomain.Meetings.AnnouncementKind.Invitation, GatheringId = 811 });
        await bot.Forward(TimeSpan.FromMinutes(1));
        await bot.Press(Gate.Mother, "✅ Ознакомлен(а)");
        await bot.Press("72", "✅ Ознакомлен(а)");
        await bot.Forward(TimeSpan.FromDays(1));
        await bot.Press(Gate.Parent, new ButtonData("ga.yes", 811));
        await Register(bot, Classroom.Deputy);

        await using var db = bot.Store.CreateDbContext();
        var text = (await Text(db, bot, 52)).Replace('\u00A0', ' ');

        text.ShouldContain("Объявление | «Экскурсия в пятницу.»; доставлено: родитель 1, родитель 2; «Ознакомлен(а)»: родитель 2 (07.09.2026)");
        text.ShouldContain("Приглашение | Общешкольное родительское собрание, 17.09.2026; доставлено: родитель 1, родитель 2; «Ознакомлен(а)»: родитель 1 (08.09.2026); родитель 1 собирался прийти");
    }

    [Theory]
    [InlineData(52, true)] // The deputy who keeps complaints.
    [InlineData(51, true)] // The class teacher who answers it.
    [InlineData(50, false)] // A teacher of the class.
    [InlineData(53, false)] // The psychologist sees support, but no complaint is the psychologist's.
    [InlineData(60, false)] // The secretary keeps complaints, but sees no support.
    public async Task Only_who_keeps_or_answers_the_complaint_and_sees_the_support_has_the_chronology(long person, bool allowed)
    {
        using var bot = Open();
        await Register(bot);

        await using var db = bot.Store.CreateDbContext();
        (await Text(db, bot, person)).Length.ShouldBe(allowed ? (await Text(db, bot, 52)).Length : 0);
    }

    [Fact]
    public async Task Without_a_complaint_nobody_has_a_chronology()
    {
        using var bot = Open();

        await using var db = bot.Store.CreateDbContext();
        (await Text(db, bot, 52)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Classroom.Teacher)]
    [InlineData(Classroom.ClassTeacher)]
    [InlineData(Classroom.Psychologist)]
    public async Task Nobody_else_keeps_complaints(string person)
    {
        using var bot = Open();

        await bot.Say(person, "/complaints");
        await bot.Press(person, new ButtonData("pc.new"));

        bot.Last(person).ShouldContain("недоступно");
    }

    [Fact]
    public async Task A_complaint_of_another_school_is_neither_seen_nor_answered()
    {
        using var bot = Open();
        bot.Store.Put([Given.OtherSchool, .. Given.Someone(902, Role.Director, Given.OtherSchool)]);
        await Register(bot);
        var id = bot.All<Complaint>().Single().Id;

        await bot.Press("902", new ButtonData("pc.done", id));
        await bot.Say("902", "/complaints");

        bot.Read("902").ShouldContain("нет");
        bot.All<Complaint>().Single().AnsweredOn.ShouldBeNull();
    }

    private static TestBot Open()
    {
        var bot = Gate.Open();
        bot.Store.Put([.. Given.Someone(60, Role.Secretary)]);
        return bot;
    }

    private static async Task Register(TestBot bot, string by = Secretary)
    {
        await bot.Say(by, "/complaints");
        await bot.Press(by, "➕ Новое обращение");
        await bot.Say(by, "5а 1");
        await bot.Press(by, "Родитель 1");
        await bot.Say(by, "нет занятий по математике");
        await bot.Press(by, bot.All<Person>().Single(one => one.Id == 51).Name.WithInitials);
    }

    private static async Task<string> Text(QualityBot.Storage.AppDb db, TestBot bot, long person)
    {
        var asker = (await Asker.Load(db, 1, person, bot.Clock.Now, CancellationToken.None))!;
        return (await SupportPapers.Load(db, asker, SupportPaper.Chronology, "5А-01", null, null, CancellationToken.None)).Match(
            paper => string.Join('\n', paper.Document.Blocks.OfType<QualityBot.Reports.Table>().SelectMany(table => table.Rows).OfType<QualityBot.Reports.Row.Cells>().Select(row => string.Join(" | ", row.Texts.Select(cell => $"{cell}")))), _ => "");
    }
}
