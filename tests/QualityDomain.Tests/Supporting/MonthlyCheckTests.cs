using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityDomain.Tests.Supporting;

public sealed class MonthlyCheckTests
{
    private static readonly DateOnly November = new(2026, 11, 1);
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly MonthlyCheck Class5A = new(1, "5А", November, [11, 12, 13]);

    [Fact]
    public void Everybody_is_in_order_except_those_who_are_named()
    {
        var checks = Record(new() { [CheckItem.Homework] = [12], [CheckItem.Attendance] = [], [CheckItem.Contact] = [11, 13] }, new ParentContact(1, 1, 13, new(2026, 11, 30), 7));

        checks.Select(check => (check.PupilId, check.Homework, check.Attendance, check.Contact)).ShouldBe(
        [
            (11, CheckMark.InOrder, CheckMark.InOrder, CheckMark.Trouble),
            (12, CheckMark.Trouble, CheckMark.InOrder, CheckMark.InOrder),
            (13, CheckMark.InOrder, CheckMark.InOrder, CheckMark.InOrder), // a contact of the month is logged
        ]);
    }

    [Fact]
    public void What_nobody_looked_at_is_neither_good_nor_bad() =>
        Record(new() { [CheckItem.Homework] = [] }).ShouldAllBe(check => check.Attendance == CheckMark.NotLooked && check.Contact == CheckMark.NotLooked);

    [Fact]
    public void A_pupil_of_another_class_and_a_month_ahead_are_refused()
    {
        Refusal(Class5A, new() { [CheckItem.Homework] = [99] }).ShouldBe(new NotOnTheList(99));
        Refusal(Class5A with { Month = new(2026, 12, 1) }, []).ShouldBe(new MonthLiesAhead(new(2026, 12, 1)));
    }

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)] // the first day belongs to the month
    [InlineData("2026-11-30", true)] // so does the last
    [InlineData("2026-12-01", false)]
    public void A_contact_counts_in_its_own_calendar_month(string day, bool counts) =>
        Class5A.AlreadySpoken([new(1, 1, 12, DateOnly.ParseExact(day, "yyyy-MM-dd"), 7)]).Count.ShouldBe(counts ? 1 : 0);

    [Fact]
    public void A_month_that_ends_without_a_check_is_told_whole()
    {
        var checks = Record(new() { [CheckItem.Contact] = [11] }).Where(check => check.PupilId != 13).ToList();

        Class5A.GapAfter(checks, [], new(2026, 11, 30)).ShouldBeNull(); // it still lasts
        var gap = Class5A.GapAfter(checks, [], new(2026, 12, 1)).ShouldNotBeNull();
        gap.Unchecked.ShouldBe([13]);
        gap.Silent.ShouldBe([11, 13]);
    }

    [Fact]
    public void A_month_that_was_done_is_not_told()
    {
        var checks = Record(new() { [CheckItem.Homework] = [], [CheckItem.Attendance] = [], [CheckItem.Contact] = [] });

        Class5A.GapAfter(checks, [], new(2026, 12, 1)).ShouldBeNull();
        (Class5A with { Pupils = [] }).GapAfter([], [], new(2026, 12, 1)).ShouldBeNull();
    }

    [Fact]
    public void An_examination_wants_the_parents_paper_of_that_day_or_earlier()
    {
        var check = Record(new() { [CheckItem.Homework] = [] })[0];

        Refused(MonthlyCheck.Examined(check, Today, consentFrom: null, Today)).ShouldBe(new NoPaperConsent(11));
        Refused(MonthlyCheck.Examined(check, Today, Today.AddDays(1), Today)).ShouldBe(new NoPaperConsent(11));
        Refused(MonthlyCheck.Examined(check, Today.AddDays(1), Today, Today)).ShouldBe(new DayLiesAhead(Today.AddDays(1)));
        MonthlyCheck.Examined(check, Today, Today, Today).ShouldBe((Outcome<PupilCheck>)(check with { ExaminedOn = Today }));
    }

    private static ValueList<PupilCheck> Record(Dictionary<CheckItem, ValueList<long>> except, params ParentContact[] contacts) =>
        Class5A.Record(except, contacts, 9, Today, [1, 2, 3]).Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static Problem Refusal(MonthlyCheck check, Dictionary<CheckItem, ValueList<long>> except) => Refused(check.Record(except, [], 9, Today, [1, 2, 3]));

    private static Problem Refused<T>(Outcome<T> outcome) => outcome.Match(value => throw new InvalidOperationException($"{value}"), problem => problem);
}
