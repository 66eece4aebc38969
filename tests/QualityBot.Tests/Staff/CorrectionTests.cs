using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

/// <summary>«Исправить» on a person's card.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly TestBot bot = School.Open();

    [Theory]
    [InlineData(School.Director, 2)]
    [InlineData(School.Secretary, 4)]
    public async Task A_wrong_name_is_corrected_and_the_audit_knows_by_whom(string who, long actor)
    {
        await Open(who);
        await bot.Press(who, "Ф. И. О.");
        await bot.Say(who, "Человекова-Седых Анна Ивановна");

        Teacher().Name.Full.ShouldBe("Человекова-Седых Анна Ивановна");
        bot.Last(who).ShouldContain("Человекова-Седых Анна Ивановна");
        var row = bot.All<AuditRow>().Single(one => one is { Record: nameof(Person), Change: "Replace" });
        row.ActorId.ShouldBe(actor);
        row.Values!.ShouldContain("Человеков7");
    }

    [Fact]
    public async Task A_name_that_is_none_is_asked_again()
    {
        await Open(School.Director);
        await bot.Press(School.Director, "Ф. И. О.");
        await bot.Say(School.Director, "12345");

        bot.Last(School.Director).ShouldContain("Не разобрал имя");
        Teacher().FamilyName.ShouldBe("Человеков7");
    }

    [Fact]
    public async Task A_name_that_somebody_has_already_is_pointed_out()
    {
        School.Unconnected(bot);
        await Open(School.Director);
        await bot.Press(School.Director, "Ф. И. О.");
        await bot.Say(School.Director, "Соколова Марина Игоревна");

        bot.Channel.Chat(School.Director).ShouldContain(shown => shown.Text.Plain.Contains("такое же имя уже есть", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Учитель физики", "Учитель физики")]
    [InlineData("-", null)]
    public async Task The_post_is_corrected(string typed, string? stored)
    {
        await Open(School.Director);
        await bot.Press(School.Director, "Должность");
        await bot.Say(School.Director, typed);

        Teacher().Post.ShouldBe(stored);
    }

    [Fact]
    public async Task What_a_role_covers_is_corrected_and_the_rest_of_it_stays()
    {
        using (var db = bot.Store.CreateDbContext())
        {
            db.Update(Role() with { Association = "естественно-математическое", From = new(2026, 9, 1) });
            await db.SaveChangesAsync();
        }

        await Open(School.Director);
        await bot.Press(School.Director, "Учитель-предметник");
        await bot.Say(School.Director, "физика; 7А, 8Б");

        Role().ShouldSatisfyAllConditions(
            role => role.Subjects.ShouldBe(["физика"]),
            role => role.Classes.ShouldBe(["7А", "8Б"]),
            role => role.Association.ShouldBe("естественно-математическое"),
            role => role.From.ShouldBe(new(2026, 9, 1)));
        bot.All<AuditRow>().ShouldContain(row => row.Record == nameof(Appointment) && row.Change == "Replace" && row.ActorId == 2);
    }

    [Fact]
    public async Task The_area_of_a_deputy_is_corrected()
    {
        await bot.Press(School.Director, School.Data("person-edit", 3));
        await bot.Press(School.Director, "Зам. директора по УВР");
        await bot.Say(School.Director, "5–9");

        bot.All<Appointment>().Single(role => role.PersonId == 3).Grades.ShouldBe([5, 6, 7, 8, 9]);
    }

    [Fact]
    public async Task A_secretary_corrects_names_but_no_roles()
    {
        await Open(School.Secretary);

        bot.Channel.Chat(School.Secretary)[^1].Buttons.Select(button => button.Label).ShouldBe(["Ф. И. О.", "Должность", "Открыть карточку"]);
        await bot.Press(School.Secretary, School.Data("fix-role", Role().Id));
        await bot.Say(School.Secretary, "физика; 7А");
        bot.All<Appointment>().Single(role => role.PersonId == School.TeacherId).Classes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_teacher_corrects_nobody()
    {
        await bot.Press(School.Teacher, School.Data("person-edit", School.TeacherId));

        bot.Last(School.Teacher).ShouldContain("недоступно");
    }

    [Fact]
    public async Task Nobody_of_another_school_is_found()
    {
        await bot.Press(School.Foreigner, School.Data("person-edit", School.TeacherId));

        bot.Last(School.Foreigner).ShouldContain("Такого сотрудника");
    }

    public void Dispose() => bot.Dispose();

    private Person Teacher() => bot.All<Person>().Single(person => person.Id == School.TeacherId);

    private Appointment Role() => bot.All<Appointment>().Single(role => role.PersonId == School.TeacherId);

    private async Task Open(string who)
    {
        await bot.Say(who, "/staff Человеков7");
        await bot.Press(who, "Исправить");
    }
}
