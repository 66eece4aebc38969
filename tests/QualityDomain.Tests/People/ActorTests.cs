using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class ActorTests
{
    private static readonly Person Anna = Staff.Person(7);
    private static readonly Person Boris = Staff.Person(8, "Вишневский Борис Ильич");
    private static readonly Leave Annas = new(1, Staff.SchoolId, Anna.Id, new(2026, 10, 12), new(2026, 10, 16), Boris.Id);

    [Fact]
    public void An_actor_has_the_roles_held_on_the_day()
    {
        var past = Anna.Holds(Role.Secretary) with { To = Staff.Today.AddDays(-1) };
        var present = Anna.Holds(Role.DeputyAcademic) with { From = Staff.Today, To = Staff.Today };

        Actor.On(Staff.Today, Anna, [past, present, Boris.Holds(Role.Director)], []).Appointments.ShouldBe([present]);
    }

    [Fact]
    public void Who_has_left_has_no_roles() =>
        Actor.On(Staff.Today, Anna with { LeftOn = Staff.Today.AddDays(-1) }, [Anna.Holds(Role.Director)], []).Appointments.ShouldBeEmpty();

    [Fact]
    public void On_the_last_day_the_roles_still_count() =>
        Actor.On(Staff.Today, Anna with { LeftOn = Staff.Today }, [Anna.Holds(Role.Director)], []).Holds(Role.Director).ShouldBeTrue();

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void A_substitute_acts_with_the_roles_of_the_absent(int day, bool acts) =>
        Actor.On(new(2026, 10, day), Boris, [Anna.Holds(Role.DeputyAcademic)], [Annas]).Holds(Role.DeputyAcademic).ShouldBe(acts);

    [Fact]
    public void The_trust_of_an_administrator_is_not_passed_on() =>
        Actor.On(Staff.Today, Boris, [Anna.Holds(Role.Administrator)], [Annas]).Appointments.ShouldBeEmpty();

    [Fact]
    public void Roles_of_another_school_never_count() =>
        Actor.On(Staff.Today, Boris, [Anna.Holds(Role.Director) with { SchoolId = Staff.ForeignSchoolId }], [Annas]).Appointments.ShouldBeEmpty();
}
