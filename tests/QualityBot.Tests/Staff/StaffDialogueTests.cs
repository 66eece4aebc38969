using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

public sealed class StaffDialogueTests
{
    [Fact]
    public async Task A_new_teacher_is_added_with_subject_and_classes()
    {
        using var bot = School.Open();

        await bot.Say(School.Director, "/staff");
        await bot.Press(School.Director, "➕ Добавить");
        await bot.Say(School.Director, "Седых Павел Петрович");
        await bot.Press(School.Director, "Учитель-предметник");
        await bot.Say(School.Director, "математика, алгебра; 7А, 8Б");

        var person = bot.All<Person>().Single(one => one.FamilyName == "Седых");
        var role = bot.All<Appointment>().Single(one => one.PersonId == person.Id);
        role.Subjects.ShouldBe(["математика", "алгебра"]);
        role.Classes.ShouldBe(["7А", "8Б"]);
    }

    [Fact]
    public async Task A_namesake_is_asked_about()
    {
        using var bot = School.Open();
        School.Unconnected(bot);

        await bot.Press(School.Director, School.Data("role-add"));
        await bot.Say(School.Director, "Соколова М.И.");
        bot.Last(School.Director).ShouldContain("уже есть");
        await bot.Press(School.Director, "Это другой человек");
        await bot.Press(School.Director, "Методист");

        bot.All<Person>().Count(person => person.FamilyName == "Соколова").ShouldBe(2);
    }

    [Fact]
    public async Task A_role_is_taken_away_after_one_more_question()
    {
        using var bot = School.Open();

        await bot.Press(School.Director, School.Data("role-end", School.TeacherId));
        await bot.Press(School.Director, "Учитель-предметник");
        await bot.Press(School.Director, "Да, снять");

        bot.All<Appointment>().Single(one => one.PersonId == School.TeacherId).To.ShouldBe(new(2026, 9, 6));
    }

    [Fact]
    public async Task Who_thinks_better_of_a_dismissal_changes_nothing()
    {
        using var bot = School.Open();

        await bot.Press(School.Director, School.Data("dismiss", School.TeacherId));
        await bot.Press(School.Director, "Сегодня последний день");
        await bot.Press(School.Director, "Нет, оставить");

        bot.Last(School.Director).ShouldContain("Ничего не изменилось");
        bot.All<Person>().Single(person => person.Id == School.TeacherId).LeftOn.ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_dismissed_at_once_is_a_stranger_at_the_next_word()
    {
        using var bot = School.Open();
        Pending(bot);

        await bot.Press(School.Director, School.Data("dismiss", School.TeacherId));
        await bot.Press(School.Director, "Уже не работает — закрыть доступ сейчас");
        await bot.Press(School.Director, "Да, уволить");
        await bot.Say(School.Teacher, "/settings");

        bot.Last(School.Teacher).ShouldContain("недоступно");
        bot.All<ChannelLink>().Single(link => link.PersonId == School.TeacherId).InUse.ShouldBeFalse();
        bot.All<OutboxRow>().Single(row => row.Key == "later").State.ShouldBe(OutboxState.Cancelled);
    }

    [Fact]
    public async Task Who_works_until_tomorrow_loses_access_by_the_tick_after()
    {
        using var bot = School.Open();

        await bot.Press(School.Director, School.Data("dismiss", School.TeacherId));
        await bot.Say(School.Director, "08.09");
        await bot.Press(School.Director, "Да, уволить");
        await bot.Forward(TimeSpan.FromDays(1));
        bot.All<ChannelLink>().Single(link => link.PersonId == School.TeacherId).InUse.ShouldBeTrue();
        await bot.Forward(TimeSpan.FromDays(1));

        bot.All<ChannelLink>().Single(link => link.PersonId == School.TeacherId).InUse.ShouldBeFalse();
    }

    [Fact]
    public async Task The_last_who_manages_cannot_be_dismissed()
    {
        using var bot = School.Empty();
        bot.Store.Put([Given.School, .. Given.Someone(2, Role.Director), .. Given.Someone(7, Role.SubjectTeacher)]);

        await bot.Press(School.Director, School.Data("dismiss", 2));
        await bot.Press(School.Director, "Сегодня последний день");
        await bot.Press(School.Director, "Да, уволить");

        bot.Last(School.Director).ShouldContain("не останется никого");
        bot.All<Person>().Single(person => person.Id == 2).LeftOn.ShouldBeNull();
    }

    [Fact]
    public async Task A_substitute_acts_with_the_roles_of_the_absent_while_the_leave_lasts()
    {
        using var bot = School.Open();

        await bot.Press(School.Secretary, School.Data("leave", 3));
        await bot.Say(School.Secretary, "07.09–09.09");
        await bot.Say(School.Secretary, "человеков7");
        bot.Last(School.Teacher).ShouldContain("Вы замещаете");
        await bot.Say(School.Teacher, "/staff");
        bot.Last(School.Teacher).ShouldContain("Сотрудники");
        await bot.Forward(TimeSpan.FromDays(3));
        await bot.Say(School.Teacher, "/staff");

        bot.Last(School.Teacher).ShouldContain("недоступно");
    }

    [Fact]
    public async Task A_deputy_trusts_the_head_of_an_association_and_takes_it_back()
    {
        using var bot = School.Open();
        bot.Store.Put(new Appointment(800, Given.School.Id, School.TeacherId, Role.AssociationHead) { Association = "ШМО точных наук" });

        await bot.Say("3", "/staff человеков7");
        await bot.Press("3", "Доверить подтверждение отчётов");
        Delegation.Of("ШМО точных наук", new(2026, 9, 7), bot.All<Delegation>()).ShouldBe([School.TeacherId]);
        bot.Last(School.Teacher).ShouldContain("доверили");
        await bot.Press("3", "Отозвать доверие");

        Delegation.Of("ШМО точных наук", new(2026, 9, 7), bot.All<Delegation>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_leave_is_taken_back()
    {
        using var bot = School.Open();
        await bot.Press(School.Secretary, School.Data("leave", School.TeacherId));
        await bot.Say(School.Secretary, "12.10–16.10");
        await bot.Press(School.Secretary, "Без замены");

        await bot.Press(School.Secretary, School.Data("leave-off", bot.All<Leave>().Single().Id));

        bot.All<Leave>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_staff_list_is_read_shown_and_stored_after_one_yes()
    {
        using var bot = School.Open();

        await bot.Press(School.Director, School.Data("staff-import"));
        await bot.Upload(School.Director, "staff.xlsx", StaffSample.Build());
        bot.All<Person>().Count.ShouldBe(5);
        await bot.Press(School.Director, "Сохранить (27)");

        bot.All<Person>().Count.ShouldBe(5 + 27);
        bot.All<Appointment>().Count(one => one.Role == Role.ClassTeacher).ShouldBe(17);
        bot.All<Appointment>().Where(one => one.Role == Role.AssociationHead).Select(one => one.Association)
            .ShouldBe(["начальных классов", "естественно-математическое", "гуманитарное"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        using var bot = School.Open();
        await bot.Press(School.Director, School.Data("staff-import"));
        await bot.Upload(School.Director, "staff.xlsx", StaffSample.Build());
        await bot.Press(School.Director, "Сохранить (27)");

        await bot.Press(School.Director, School.Data("staff-import"));
        await bot.Upload(School.Director, "staff.xlsx", StaffSample.Build());

        bot.Last(School.Director).ShouldContain("менять нечего");
    }

    [Fact]
    public async Task A_secretary_s_list_gives_nobody_power()
    {
        using var bot = School.Open();

        await bot.Press(School.Secretary, School.Data("staff-import"));
        await bot.Upload(School.Secretary, "staff.xlsx", StaffSample.Build());
        await bot.Press(School.Secretary, "Сохранить (27)");

        bot.All<Appointment>().Count(one => one.Role is Role.Director or Role.DeputyAcademic or Role.DeputyPastoral).ShouldBe(3); // those who were there, one of them elsewhere
    }

    [Fact]
    public async Task A_file_that_is_no_list_gets_one_clear_sentence()
    {
        using var bot = School.Open();

        await bot.Press(School.Director, School.Data("staff-import"));
        await bot.Upload(School.Director, "scan.pdf", "%PDF-1.7 "u8.ToArray());

        bot.Last(School.Director).ShouldContain("PDF");
        bot.All<Person>().Count.ShouldBe(5);
    }

    [Fact]
    public async Task Everybody_chooses_the_hour_of_the_digest()
    {
        using var bot = School.Open();

        await bot.Say(School.Teacher, "/settings 15:20");
        bot.All<Person>().Single(person => person.Id == School.TeacherId).DigestAt.ShouldBe(new(15, 20));
        await bot.Say(School.Teacher, "/settings 21:00");
        bot.Last(School.Teacher).ShouldContain("с 7:00");
        await bot.Press(School.Teacher, School.Data("digest") with { Argument = "0730" });

        bot.All<Person>().Single(person => person.Id == School.TeacherId).DigestAt.ShouldBe(new(7, 30));
    }

    [Fact]
    public async Task Help_shows_what_the_roles_allow()
    {
        using var bot = School.Open();

        await bot.Say(School.Teacher, "/help");
        bot.Last(School.Teacher).ShouldNotContain("/staff");
        await bot.Say(School.Director, "/help");

        bot.Last(School.Director).ShouldContain("/staff");
    }

    private static void Pending(TestBot bot)
    {
        bot.Store.Put(new OutboxRow
        {
            Id = 5_000_000, Key = "later", SchoolId = 1, PersonId = School.TeacherId, Channel = "telegram", Recipient = School.Teacher,
            Kind = OutboxKind.Message, Priority = Priority.Reminder, State = OutboxState.Pending, Payload = OutboxPayload.Of("Завтра срок", null).Write(), NotBefore = bot.Clock.Now.AddDays(1), NextTry = bot.Clock.Now,
        });
    }
}
