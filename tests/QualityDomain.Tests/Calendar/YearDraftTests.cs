using QualityDomain.Calendar;
using QualityDomain.Deadlines;

namespace QualityDomain.Tests.Calendar;

public sealed class YearDraftTests
{
    [Fact]
    public void The_proposal_for_2025_is_what_the_ministry_recommended()
    {
        var year = YearProposal.Of(2025);

        year.Vacations.ShouldBe([Days("2025-10-25", "2025-11-02"), Days("2025-12-31", "2026-01-11"), Days("2026-03-28", "2026-04-05")]);
        year.FirstGraders.ShouldBe(Days("2026-02-16", "2026-02-22"));
        year.Terms.ShouldBe([Days("2025-09-01", "2025-10-24"), Days("2025-11-03", "2025-12-30"), Days("2026-01-12", "2026-03-27"), Days("2026-04-06", "2026-05-26")]);
    }

    [Theory]
    [InlineData(TermKind.SchoolQuarter, 4)]
    [InlineData(TermKind.Trimester, 3)]
    public void Every_proposal_is_one_that_a_school_could_type(TermKind kind, int terms)
    {
        for (var start = 2024; start < 2040; start++)
        {
            var year = YearProposal.Of(start, kind);

            year.Terms.Count.ShouldBe(terms);
            year.WithTerms(year.Terms).Match(same => same.Terms, problem => throw new InvalidOperationException($"{start}: {problem}")).ShouldBe(year.Terms);
            year.WithVacations(year.Vacations).ShouldBeOfType<Outcome<YearDraft>.Ok>();
            year.WithCouncils(year.Councils).ShouldBeOfType<Outcome<YearDraft>.Ok>();
        }
    }

    [Fact]
    public void Proposed_councils_meet_on_working_days() =>
        YearProposal.Of(2026).Councils.ShouldBe([new(2026, 8, 28), new(2026, 10, 23), new(2026, 12, 30), new(2027, 3, 26), new(2027, 5, 28)]);

    [Fact]
    public void Vacations_lie_between_typed_quarters()
    {
        var year = Changed(YearProposal.Of(2026).WithTerms([Days("2026-09-01", "2026-10-30"), Days("2026-11-09", "2026-12-27"), Days("2027-01-11", "2027-03-21"), Days("2027-03-29", "2027-05-25")]));

        year.Vacations.ShouldBe([Days("2026-10-31", "2026-11-08"), Days("2026-12-28", "2027-01-10"), Days("2027-03-22", "2027-03-28")]);
        year.ToVacations(1, () => 0).Last(free => free.Grades.Count == 0).First.ShouldBe(new(2027, 5, 26));
    }

    [Fact]
    public void What_is_stored_is_read_back()
    {
        foreach (var kind in new[] { TermKind.SchoolQuarter, TermKind.Trimester })
        {
            var year = YearProposal.Of(2026, kind) with
            {
                Week = 6, OtherWeek = ["1А"], ReportDays = 10, HalfYears = [Days("2026-09-01", "2026-12-28"), Days("2027-01-11", "2027-05-25")],
                DaysOff = [new(2026, 11, 9)], WorkingDays = [new(2026, 11, 14)],
            };

            YearDraft.Of(year.ToYear(new(1, 1, 2026)), year.ToTerms(1, () => 0), year.ToVacations(1, () => 0)).ShouldBe(year);
        }
    }

    [Fact]
    public void Days_of_the_schools_own_are_single_days_and_stretches_and_never_both_off_and_worked()
    {
        var off = Changed(YearProposal.Of(2026).WithDaysOff([Days("2026-11-09", "2026-11-09"), Days("2027-02-24", "2027-02-26")]));
        off.DaysOff.ShouldBe([new(2026, 11, 9), new(2027, 2, 24), new(2027, 2, 25), new(2027, 2, 26)]);

        var worked = Changed(off.WithWorkingDays([Days("2026-11-09", "2026-11-09")]));
        worked.WorkingDays.ShouldBe([new(2026, 11, 9)]);
        worked.DaysOff.Count.ShouldBe(3);
        worked.WorksOtherDaysThan(off).ShouldBeTrue();
        Changed(worked.WithHalfYears([Days("2026-09-01", "2026-12-28"), Days("2027-01-11", "2027-05-25")])).WorksOtherDaysThan(worked).ShouldBeFalse();
    }

    [Fact]
    public void Half_years_are_two_and_a_month_off_is_no_day_off()
    {
        YearProposal.Of(2026).WithHalfYears([Days("2026-09-01", "2026-12-28")]).ShouldBe(new HalfYearsAreTwo(1));
        YearProposal.Of(2026).WithHalfYears([Days("2026-09-01", "2027-01-28"), Days("2027-01-11", "2027-05-25")]).ShouldBe(new StretchesOverlap(Days("2027-01-11", "2027-05-25")));
        YearProposal.Of(2026).WithDaysOff([Days("2026-10-01", "2026-11-15")]).ShouldBe(new TooManyDays(Days("2026-10-01", "2026-11-15"), 31));
    }

    /// <summary>Each wrong in one way.</summary>
    public static TheoryData<string, Problem> WrongTerms { get; } = new()
    {
        { "2026-09-01/2026-12-31", new TermsAreThreeOrFour(1) },
        { "2026-09-01/2026-11-20 2026-11-20/2027-02-20 2027-03-01/2027-05-25", new StretchesOverlap(Days("2026-11-20", "2027-02-20")) },
        { "2026-09-01/2026-11-20 2027-02-20/2026-12-01 2027-03-01/2027-05-25", new StretchesOverlap(Days("2027-02-20", "2026-12-01")) },
        { "2025-09-01/2025-11-20 2026-11-25/2027-02-20 2027-03-01/2027-05-25", new OutsideTheSchoolYear(new(2025, 9, 1)) },
    };

    [Theory]
    [MemberData(nameof(WrongTerms))]
    public void Wrong_terms_are_refused(string terms, Problem problem) =>
        YearProposal.Of(2026).WithTerms(terms.Split(' ').Select(one => Days(one.Split('/')[0], one.Split('/')[1])).ToValueList()).ShouldBe(problem);

    [Fact]
    public void A_council_of_another_year_is_refused() =>
        YearProposal.Of(2026).WithCouncils([new(2026, 7, 31)]).ShouldBe(new OutsideTheSchoolYear(new(2026, 7, 31)));

    private static Stretch Days(string first, string last) =>
        new(DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateOnly.ParseExact(last, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static YearDraft Changed(Outcome<YearDraft> outcome) => outcome.Match(year => year, problem => throw new InvalidOperationException($"{problem}"));
}
