using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

/// <summary>The wall between schools: every button of the staff feature, pressed by every role with a row of another school.</summary>
public sealed class WallTests
{
    private static readonly string[] Actions =
        ["staff", "person", "person-edit", "role-add", "role-end", "role-end?", "role-end!", "trust", "trust-off", "dismiss", "leave", "leave-off", "invite", "staff-import", "overdue-days", "school"];

    [Fact]
    public void Every_button_of_the_feature_is_in_the_list()
    {
        using var bot = School.Empty();

        bot.Get<Routes>().All.Select(way => way.Trigger).OfType<Trigger.Press>().Select(press => press.Action).Except(["digest", "contact"])
            .ShouldBe(Actions, ignoreOrder: true);
    }

    [Fact]
    public async Task No_role_reaches_a_person_of_another_school()
    {
        using var bot = School.Empty();
        bot.Store.Put([Given.School, Given.OtherSchool, .. Given.Someone(School.ForeignId, Role.Director, Given.OtherSchool)]);
        var foreignLeave = new Leave(70, Given.OtherSchool.Id, School.ForeignId, new(2026, 10, 1), new(2026, 10, 5), null);
        bot.Store.Put([foreignLeave, .. Enum.GetValues<Role>().SelectMany(role => Given.Someone(1000 + (int)role, role))]);
        var (people, appointments, links, leaves) = (Foreign<Person>(), Foreign<Appointment>(), Foreign<ChannelLink>(), Foreign<Leave>());
        var pressed = 0;

        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in Actions)
            {
                foreach (var row in new[] { School.ForeignId, appointments[0].Id, foreignLeave.Id })
                {
                    var recipient = $"{1000 + (int)role}";
                    await bot.Press(recipient, new ButtonData(action, row));
                    foreach (var follow in new[] { "last-gone", "dismiss-yes", "sub" })
                    {
                        await bot.Press(recipient, new ButtonData(follow, School.ForeignId));
                    }

                    await bot.Say(recipient, "/cancel");
                    pressed++;
                }
            }
        }

        pressed.ShouldBe(16 * Actions.Length * 3);
        Foreign<Person>().ShouldBe(people);
        Foreign<Appointment>().ShouldBe(appointments);
        Foreign<ChannelLink>().ShouldBe(links);
        Foreign<Leave>().ShouldBe(leaves);
        Foreign<Invite>().ShouldBeEmpty();
        bot.All<SetAsideRow>().ShouldBeEmpty();
        bot.All<OutboxRow>().Where(row => row.SchoolId == Given.School.Id).ShouldAllBe(row => !row.Payload.Contains("Человеков902", StringComparison.Ordinal));

        List<T> Foreign<T>()
            where T : class => [.. bot.All<T>().Where(record => (long)typeof(T).GetProperty("SchoolId")!.GetValue(record)! == Given.OtherSchool.Id)];
    }

    [Fact]
    public async Task Both_schools_in_one_batch_change_their_own_only()
    {
        using var bot = School.Open();

        await bot.Get<Dispatcher>().Handle(
        [
            new("telegram/1/a", new("telegram", School.Director), new Content.Button(new("overdue-days", 3), "1", "qa"), bot.Clock.Now),
            new("telegram/1/b", new("telegram", School.Foreigner), new Content.Button(new("overdue-days", 14), "1", "qb"), bot.Clock.Now),
        ], CancellationToken.None);

        bot.All<QualityDomain.People.School>().Select(school => (school.Id, school.DirectorOverdueDays))
            .ShouldBe([(Given.School.Id, 3), (Given.OtherSchool.Id, 14)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("person")]
    [InlineData("role-add")]
    [InlineData("role-end!")]
    [InlineData("trust")]
    [InlineData("dismiss")]
    [InlineData("leave")]
    [InlineData("leave-off")]
    [InlineData("invite")]
    [InlineData("staff-import")]
    [InlineData("overdue-days")]
    public async Task A_teacher_may_none_of_it_in_the_own_school_either(string action)
    {
        using var bot = School.Open();

        await bot.Press(School.Teacher, new ButtonData(action, 3));

        bot.Last(School.Teacher).ShouldContain("недоступно");
        bot.All<AuditRow>().ShouldBeEmpty();
    }
}
