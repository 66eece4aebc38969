using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class DismissalTests
{
    private static readonly Person Anna = Staff.Person(7);
    private static readonly Person Boris = Staff.Person(8, "Вишневский Борис Ильич");
    private static readonly Appointment AnnaLeads = Anna.Holds(Role.Director);
    private static readonly Appointment BorisManages = Boris.Holds(Role.DeputyAcademic);

    [Fact]
    public void The_last_day_is_kept_and_ends_every_appointment()
    {
        var done = Value(Dismissal.Of(Anna, Staff.Today, [AnnaLeads, BorisManages], [Anna, Boris]));

        done.Person.LeftOn.ShouldBe(Staff.Today);
        done.Appointments.ShouldBe([AnnaLeads with { To = Staff.Today }]);
        done.KeepsAccessOn(Staff.Today).ShouldBeTrue();
        done.KeepsAccessOn(Staff.Today.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void An_appointment_that_ended_before_is_not_touched()
    {
        var past = Anna.Holds(Role.Secretary) with { To = Staff.Today.AddDays(-30) };

        Value(Dismissal.Of(Anna, Staff.Today, [past, BorisManages], [Anna, Boris])).Appointments.ShouldBeEmpty();
    }

    [Fact]
    public void Somebody_must_remain_who_manages_the_roles() =>
        Refusal(Dismissal.Of(Anna, Staff.Today, [AnnaLeads, Boris.Holds(Role.SubjectTeacher)], [Anna, Boris])).ShouldBe(new NobodyWouldManage(7));

    [Fact]
    public void Who_leaves_as_well_does_not_count_as_remaining() =>
        Refusal(Dismissal.Of(Anna, Staff.Today, [AnnaLeads, BorisManages], [Anna, Boris with { LeftOn = Staff.Today }])).ShouldBe(new NobodyWouldManage(7));

    [Fact]
    public void Nobody_is_dismissed_twice() =>
        Refusal(Dismissal.Of(Anna with { LeftOn = Staff.Today.AddDays(-1) }, Staff.Today, [BorisManages], [Anna, Boris])).ShouldBe(new PersonHasLeft(7));

    [Theory]
    [InlineData("ШМО учителей математики", true)]
    [InlineData("шмо  учителей «математики»", true)]
    [InlineData("ШМО начальных классов", false)]
    [InlineData(null, false)]
    public void A_delegation_holds_for_its_association(string? association, bool holds)
    {
        var delegation = new Delegation(1, Staff.SchoolId, FromId: 8, ToId: 7, "ШМО учителей математики", Staff.Today) { Last = Staff.Today };

        Delegation.Of(association, Staff.Today, [delegation]).Contains(7).ShouldBe(holds);
        Delegation.Of(association, Staff.Today.AddDays(1), [delegation]).ShouldBeEmpty();
    }

    private static Dismissal Value(Outcome<Dismissal> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static Problem Refusal(Outcome<Dismissal> outcome) => outcome.Match(value => throw new InvalidOperationException($"{value}"), problem => problem);
}
