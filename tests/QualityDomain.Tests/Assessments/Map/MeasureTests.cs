using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Map;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.People;
using static QualityDomain.Tests.Assessments.Map.GivenParallel;

namespace QualityDomain.Tests.Assessments.Map;

public sealed class MeasureTests
{
    private static readonly DateOnly Today = new(2026, 9, 7);
    private static readonly SchoolCalendar Calendar = new([], []);
    private static readonly Measure Administrative = KnownMeasures.Find("admin")!;

    [Fact]
    public void Nobody_is_ever_judged_by_a_national_check()
    {
        foreach (var measure in KnownMeasures.All.Where(one => one.JudgesPeople))
        {
            // Whatever years are known: this work is ВПР, or nobody knows what it is.
            MeasureGuard.Check(measure, KnownProcedures.Vpr, 2026, Years(0.5, 0.4, 0.3)).ShouldBe(new NeverByVpr(measure.Code));
            MeasureGuard.Check(measure, null, 2026, Years(0.5, 0.4, 0.3)).ShouldBe(new NeverByVpr(measure.Code));
        }
    }

    [Fact]
    public void Help_is_always_allowed() =>
        KnownMeasures.All.Where(one => !one.JudgesPeople).ShouldAllBe(measure => MeasureGuard.Check(measure, KnownProcedures.Vpr, 2026, new List<YearResult>()) is Outcome<Measure>.Ok);

    [Fact]
    public void An_administrative_measure_waits_for_three_works_in_three_years() =>
        MeasureGuard.Check(Administrative, "ОГЭ", 2026, Years(0.5, 0.4)).ShouldBe(new TwoYearsAreNotShown(2));

    [Fact]
    public void Works_of_the_national_check_are_no_years() =>
        MeasureGuard.Check(Administrative, "ОГЭ", 2026, Years(0.5, 0.4, 0.3).Select(one => one.Year == 2025 ? one with { Procedure = KnownProcedures.Vpr } : one)).ShouldBe(new TwoYearsAreNotShown(1));

    [Fact]
    public void A_year_of_nine_marks_shows_nothing() =>
        MeasureGuard.Check(Administrative, "ОГЭ", 2026, Years(0.5, 0.4, 0.3).Select(one => one.Year == 2024 ? one with { Marks = new(0, 9, 0, 0) } : one)).ShouldBe(new TwoYearsAreNotShown(2));

    [Theory]
    [InlineData(0.3, 0.5, 0.4, 2025)]
    [InlineData(0.5, 0.3, 0.4, 2026)]
    public void Growth_in_either_year_blocks_it(double first, double second, double third, int year) =>
        MeasureGuard.Check(Administrative, "ОГЭ", 2026, Years(first, second, third)).ShouldBe(new ResultsHaveGrown(year));

    [Theory]
    [InlineData(0.5, 0.4, 0.3)]
    [InlineData(0.4, 0.4, 0.4)] // standing still is no growth
    public void Two_years_without_growth_allow_it_to_be_thought_of(double first, double second, double third) =>
        MeasureGuard.Check(Administrative, "ОГЭ", 2026, Years(first, second, third)).ShouldBeOfType<Outcome<Measure>.Ok>();

    [Theory]
    [InlineData(DueRule.TenDays, "2026-09-17")]
    [InlineData(DueRule.Month, "2026-10-07")]
    [InlineData(DueRule.TermEnd, "2026-10-23")] // the first quarter ends on Sunday the 25th
    [InlineData(DueRule.YearEnd, "2027-05-31")]
    public void A_measure_has_a_day(DueRule rule, string day) => rule.DayOf(Today, Quarters).ShouldBe(Day(day));

    [Theory]
    [InlineData("2026-10-16", "2026-12-31")] // nine days are left of the first quarter: the second
    [InlineData("2026-12-30", "2027-05-31")] // no later quarter was set: the half-year
    public void Too_short_a_rest_of_a_term_is_not_enough(string today, string day) => DueRule.TermEnd.DayOf(Day(today), Quarters).ShouldBe(Day(day));

    [Theory]
    [InlineData("2026-07-15")]
    [InlineData("2027-05-20")]
    [InlineData("2026-12-25")]
    public void Every_day_lies_ahead_and_is_worked(string today)
    {
        foreach (var rule in Enum.GetValues<DueRule>())
        {
            var day = rule.DayOf(Day(today), Quarters);
            day.ShouldBeGreaterThan(Day(today));
            Quarters.IsWorkingDay(day).ShouldBeTrue();
        }
    }

    [Fact]
    public void Three_measures_are_ticked_and_none_that_judges()
    {
        var facts = Facts(("4А", [24, 24, 5, 24]), ("4Б", [24, 24, 23, 24]));

        var plan = MeasurePlan.Of(facts.One(FindingKind.WeakTask, "4А"), KnownCauses.Teaching, facts, [], Today, Calendar);

        // Twenty of 25 miss task 3; each has fewer than four gaps, so homework and a new check fit and lessons do not.
        plan.Where(one => one.IsTaken).Select(one => (one.Code, one.Pupils)).ShouldBe([("help", 0), ("homework", 20), ("retest", 20)]);
        plan.Select(one => one.Code).ShouldNotContain("lessons");
        plan.Select(one => one.Code).ShouldNotContain("admin");
    }

    [Theory]
    [InlineData(15, 0, false)] // below the journal: the journal is looked at, not the works
    [InlineData(0, 15, true)]
    public void Works_are_checked_again_where_they_lie_above_the_journal(int lowered, int raised, bool offered)
    {
        var facts = Facts(Journal(lowered, raised));

        MeasurePlan.Of(Observations.Of(facts.Analysis)[0], KnownCauses.Objectivity, facts, [], Today, Calendar).Any(one => one.Code == "recheck").ShouldBe(offered);
    }

    [Fact]
    public void What_is_not_offered_says_why() =>
        MeasurePlan.Blocked(KnownCauses.GoodTeaching, GivenResults.Russian4, [], Today).Select(pair => (pair.Measure.Code, pair.Reason.GetType())).ShouldBe(
            [("thanks", typeof(NeverByVpr)), ("stimulus", typeof(NeverByVpr)), ("category", typeof(NeverByVpr))]);

    [Theory]
    [InlineData("lessons", 4, "primary_teachers")]
    [InlineData("lessons", 5, "teachers")]
    [InlineData("help", 4, "shmo_head")]
    public void Work_with_pupils_is_led_by_who_teaches_them(string code, int grade, string lead) => KnownMeasures.Find(code)!.LeadIn(grade).ShouldBe(lead);

    [Fact]
    public void All_four_kinds_of_individual_work_are_in_the_catalogue() =>
        KnownMeasures.For(KnownCauses.Teaching).Select(measure => measure.Support).OfType<SupportKind>().ShouldBe(Enum.GetValues<SupportKind>(), ignoreOrder: true);

    [Theory]
    [InlineData("5А", 1)]
    [InlineData("5Б", 1)]
    [InlineData("5В", 0)] // nobody is entered for it
    [InlineData(null, 2)]
    public void A_class_has_one_teacher_and_a_parallel_several(string? group, int teachers) =>
        TaughtBy.Count(new("ВПР", "Математика", 5, 2026), group,
        [
            Teacher(1, "алгебра", "5А"), Teacher(2, "Математика", "5Б"), Teacher(3, "История", "5В"), Teacher(4, "Математика", "6А"),
            Teacher(5, "Математика", "5А") with { To = Today.AddDays(-1) }, // has left
        ], Today).ShouldBe(teachers);

    [Theory]
    [InlineData(0, true)] // nobody knows: careful
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void One_teacher_is_recognised(int teachers, bool recognised) => TaughtBy.IsRecognisable(teachers).ShouldBe(recognised);

    [Theory]
    [InlineData(Role.Director, FindingSight.Cause)]
    [InlineData(Role.DeputyAcademic, FindingSight.Cause)]
    [InlineData(Role.AssociationHead, FindingSight.Cause)]
    [InlineData(Role.SubjectTeacher, FindingSight.Result)]
    [InlineData(Role.ClassTeacher, FindingSight.Result)]
    [InlineData(Role.Secretary, FindingSight.Work)] // sees every decision, and no analysis
    [InlineData(Role.Psychologist, FindingSight.Work)]
    [InlineData(Role.Parent, FindingSight.Work)]
    public void The_cause_is_seen_by_those_who_may_propose_measures(Role role, FindingSight sight)
    {
        var actor = new Actor(new(9, 1, "Тестова", "Анна", "Павловна"), [new Appointment(9, 1, 9, role) { Classes = ["4А"], Subjects = ["Русский язык"] }]);

        FindingSights.Of(actor, FindingSights.ScopeOf(1, GivenResults.Russian4, "4А")).ShouldBe(sight);
        FindingSights.Of(actor, FindingSights.ScopeOf(2, GivenResults.Russian4, "4А")).ShouldBe(FindingSight.Work); // another school
    }

    private static SchoolCalendar Quarters => new([], [],
        [new(1, 1, 2026, TermKind.SchoolQuarter, 1, new(2026, 9, 1), new(2026, 10, 25)), new(2, 1, 2026, TermKind.SchoolQuarter, 2, new(2026, 11, 3), new(2026, 12, 31))]);

    private static Appointment Teacher(long person, string subject, string taught) => new(person, 1, person, Role.SubjectTeacher) { Subjects = [subject], Classes = [taught] };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Works of a hundred pupils in the years that end with 2026 (2025 when there are two … counted back), with these shares of «4».</summary>
    private static List<YearResult> Years(params double[] quality) =>
        [.. quality.Select((share, at) => new YearResult(2026 - (quality.Length - 1 - at), "ОГЭ", new MarkCounts(0, (int)Math.Round(share * 100), 100 - (int)Math.Round(share * 100), 0)))];
}
