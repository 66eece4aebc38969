using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityDomain.Tests.Supporting;

public class SupportersTests
{
    private static readonly DateOnly Begin = new(2026, 9, 10);
    private static readonly SupportPlan Plan = new(1, 1, 7, "Математика") { State = SupportState.Active, LeadId = 50, From = Begin, Until = Begin.AddDays(41) };
    private static readonly PupilKeys Keys = PupilKeys.Of([new(1, 1, 7, 2026, "5А-07"), new(2, 1, 7, 2025, "4А-07"), new(3, 1, 8, 2026, "5А-08")]);

    [Fact]
    public void Who_leads_an_open_plan_supports_the_pupil() => Of([Plan], "5А-07").ShouldBe([50]);

    [Fact]
    public void Who_looked_at_the_pupil_since_the_plan_began_supports_too() =>
        Of([Plan], "5А-07", Check(60, Begin.AddDays(3)), Check(61, Begin.AddDays(-3))).ShouldBe([50, 60]);

    [Fact]
    public void With_the_plan_the_sight_ends() => Of([Plan with { State = SupportState.Closed }], "5А-07", Check(60, Begin)).ShouldBeEmpty();

    [Fact]
    public void The_same_pupil_is_known_under_the_code_of_the_year_before() => Of([Plan], "4А-07", 2025).ShouldBe([50]);

    [Theory]
    [InlineData("5А-08")] // Another pupil.
    [InlineData("40012")] // A code of the procedure.
    [InlineData("4А-07")] // The code of another year.
    public void A_line_of_somebody_else_is_supported_by_nobody(string code) => Of([Plan], code).ShouldBeEmpty();

    private static ValueList<long> Of(SupportPlan[] plans, string code, params PupilCheck[] checks) => Of(plans, code, 2026, checks);

    private static ValueList<long> Of(SupportPlan[] plans, string code, int startYear, params PupilCheck[] checks) =>
        Supporters.Of(plans, checks, Keys).Of(new PupilResult(code, "5А", []), startYear);

    private static PupilCheck Check(long by, DateOnly on) => new(by, 1, 7, "5А", new(on.Year, on.Month, 1), on, by);
}
