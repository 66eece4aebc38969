using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class AbsenceTests
{
    private static readonly Leave Annas = new(1, Staff.SchoolId, PersonId: 7, new(2026, 10, 12), new(2026, 10, 16), SubstituteId: 8);

    [Theory]
    [InlineData(11, 7L)]
    [InlineData(12, 8L)] // the first day is included
    [InlineData(16, 8L)] // and the last
    [InlineData(17, 7L)]
    public void The_substitute_stands_in_for_the_days_of_the_leave(int day, long standIn) =>
        Absences.StandIn(7, new(2026, 10, day), [Annas]).ShouldBe(standIn);

    [Fact]
    public void A_substitute_on_leave_has_a_substitute_too() =>
        Absences.StandIn(7, Staff.Today, [Annas, Annas with { Id = 2, PersonId = 8, SubstituteId = 9 }]).ShouldBe(9);

    [Fact]
    public void Substitutes_who_name_each_other_are_nobody() =>
        Absences.StandIn(7, Staff.Today, [Annas, Annas with { Id = 2, PersonId = 8, SubstituteId = 7 }]).ShouldBeNull();

    [Fact]
    public void Nobody_stands_in_when_nobody_was_named() =>
        Absences.StandIn(7, Staff.Today, [Annas with { SubstituteId = null }]).ShouldBeNull();

    [Fact]
    public void A_good_leave_is_accepted() => Plan(Annas).ShouldBeNull();

    [Fact]
    public void A_leave_of_one_day_is_accepted() => Plan(Annas with { Last = Annas.First }).ShouldBeNull();

    [Fact]
    public void Its_days_must_be_the_right_way_round() =>
        Plan(Annas with { Last = new(2026, 10, 11) }).ShouldBe(new LeaveEndsBeforeItBegins(new(2026, 10, 12), new(2026, 10, 11)));

    [Fact]
    public void It_must_not_overlap_another_leave_of_the_person() =>
        Plan(Annas, Annas with { Id = 2, First = new(2026, 10, 16), Last = new(2026, 10, 20) })
            .ShouldBeOfType<LeaveOverlaps>();

    [Fact]
    public void Leaves_that_touch_do_not_overlap() =>
        Plan(Annas, Annas with { Id = 2, First = new(2026, 10, 17), Last = new(2026, 10, 20) }).ShouldBeNull();

    [Fact]
    public void Nobody_stands_in_for_oneself() =>
        Judge(Annas with { SubstituteId = 7 }, Staff.Person(7)).ShouldBe(new CannotStandInForOneself());

    [Fact]
    public void A_substitute_must_work_to_the_end_of_the_leave() =>
        Judge(Annas, Staff.Person(8) with { LeftOn = new(2026, 10, 15) }).ShouldBe(new PersonHasLeft(8));

    [Fact]
    public void A_substitute_must_be_there() =>
        Plan(Annas, Annas with { Id = 2, PersonId = 8, SubstituteId = null, First = new(2026, 10, 16), Last = new(2026, 10, 30) })
            .ShouldBeOfType<SubstituteIsAway>().SubstituteId.ShouldBe(8);

    [Fact]
    public void A_substitute_of_another_school_is_a_bug() =>
        Should.Throw<ArgumentException>(() => Judge(Annas, Staff.Person(8) with { SchoolId = Staff.ForeignSchoolId }));

    private static Problem? Plan(Leave leave, params Leave[] known) => Judge(leave, Staff.Person(8), known);

    private static Problem? Judge(Leave leave, Person? substitute, params Leave[] known) =>
        Absences.Plan(leave, substitute, known).Match<Problem?>(_ => null, problem => problem);
}
