using QualityDomain.Assessments.Gaps;
using QualityDomain.Support;
using static QualityDomain.Tests.Supporting.Given;

namespace QualityDomain.Tests.Supporting;

/// <summary>Plans begin on Monday 9 November; two weeks of five days are looked at, in which two lessons a week make four.</summary>
public sealed class SupportLoadTests
{
    private static readonly DateOnly Last = First.AddDays(13);

    [Fact]
    public void A_group_counts_once_and_so_does_its_lesson()
    {
        SupportPlan[] plans = [Running(1, 1) with { GroupId = 9 }, Running(2, 2) with { GroupId = 9 }, Running(3, 3), Running(4, 4, lead: 8) with { Rhythm = new(1, 40) }, Plan(5, 5)];
        SupportEntry[] entries = [Entry(100, First, 1, 1), Entry(101, First, 2, 2) with { LessonId = 100 }, Entry(102, First.AddDays(1), 3, 3)];

        // Lead, plans, pupils, lessons a week, planned, held, own lessons, minutes.
        Of(plans, entries).ShouldBe([new SupportLoad(7, 3, 3, 4, 8, 2, 2, 80), new SupportLoad(8, 1, 1, 1, 2, 0, 0, 0)]);
    }

    [Fact]
    public void What_was_taken_back_and_what_is_no_lesson_count_nothing() =>
        Of([Running()], [Entry(100, First) with { UndoneAt = DateTimeOffset.UnixEpoch }, Entry(101, First) with { Kind = SupportKind.Recheck }]).Single().ShouldSatisfyAllConditions(load => load.Held.ShouldBe(0), load => load.Lessons.ShouldBe(0));

    [Fact]
    public void Days_outside_the_stretch_count_nothing() => Of([Running()], [Entry(100, First.AddDays(-1)), Entry(101, Last.AddDays(1)), Entry(102, Last)]).Single().Held.ShouldBe(1);

    [Fact]
    public void Whoever_holds_lessons_without_leading_a_plan_is_seen_too() =>
        Of([], [Entry(100, First, plan: null)]).ShouldBe([new SupportLoad(7, 0, 0, 0, 0, 0, 1, 40)]);

    [Fact]
    public void A_colleague_who_stands_in_does_not_take_the_lesson_from_the_plan()
    {
        var loads = Of([Running(lead: 8)], [Entry(100, First)]);

        loads.Select(load => (load.PersonId, load.Held, load.Lessons)).ShouldBe([(7, 0, 1), (8, 1, 0)]);
    }

    // Planned, held → whether somebody should ask what is in the way. The line is 80 %, itself included.
    [Theory]
    [InlineData(2, 0, false)] // Too few to say anything.
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(5, 4, false)]
    [InlineData(10, 7, true)]
    [InlineData(3, 9, false)]
    public void Help_is_offered_below_the_line(int planned, int held, bool help) => new SupportLoad(7, 1, 1, 1, planned, held, held, 0).MayNeedHelp.ShouldBe(help);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void More_than_four_lessons_a_week_are_much(int perWeek, bool much) => new SupportLoad(7, 1, 1, perWeek, 0, 0, 0, 0).IsMuch.ShouldBe(much);

    private static ValueList<SupportLoad> Of(IEnumerable<SupportPlan> plans, IEnumerable<SupportEntry> entries) => SupportLoad.Of(plans, _ => "5А", entries, SchoolDays, First, Last);
}
