using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Deadlines;

namespace QualityDomain.Tests.Deadlines;

/// <summary>What we say in Russian about a deadline must mean the same deadline when somebody sends it back.</summary>
public sealed class RussianRoundTripTests
{
    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 14_000).Select(offset => new DateOnly(2000, 1, 1).AddDays(offset));

    private static readonly Gen<Deadline> Dated = Gen.OneOf(
        Day.Select(day => (Deadline)new Deadline.OnDay(day)),
        Day.Select(day => (Deadline)new Deadline.ByDay(day)),
        Day.Select(day => (Deadline)new Deadline.FromDay(day)),
        from day in Day from length in Gen.Choose(1, 500) select (Deadline)new Deadline.Span(day, day.AddDays(length)),
        from day in Day from gap in Gen.Choose(1, 200) select (Deadline)new Deadline.OnDays([day, day.AddDays(gap), day.AddDays(gap + 3)]),
        from year in Gen.Choose(2000, 2040) select (Deadline)new Deadline.Months([new(new(year, 3, 1), new(year, 3, 1)), new(new(year, 5, 1), new(year, 6, 1))]),
        from kind in Gen.Elements(TermKind.SchoolQuarter, TermKind.HalfYear, TermKind.CalendarQuarter, TermKind.Trimester)
        from year in Gen.Choose(2000, 2040)
        from number in Gen.Choose(1, 2)
        select (Deadline)new Deadline.InTerm(new(kind, year, number)));

    [Fact]
    public void Days_periods_months_and_terms_come_back() =>
        Prop.ForAll(Dated.ToArbitrary(), deadline => Again(deadline) == deadline).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData("recurring:>=1/monthly;by=25")]
    [InlineData("recurring:weekly;wd=MO,FR")]
    [InlineData("recurring:monthly;nth=1;wd=SA")]
    [InlineData("recurring:1/2w")]
    [InlineData("recurring:2/yearly")]
    [InlineData("recurring:<=1/weekly")]
    [InlineData("recurring:1..2/monthly")]
    [InlineData("recurring:daily;time=08:30")]
    [InlineData("recurring:yearly;month=05")]
    [InlineData("recurring:yearly;by=1;month=09")]
    [InlineData("recurring:yearly;after=«окончания года»")]
    [InlineData("relative:+10d after «получения результатов»")]
    [InlineData("relative:-3wd before «заседания»")]
    [InlineData("relative:+0d after «экзамена»")]
    [InlineData("relative:+1440min after «подачи заявления»")]
    [InlineData("schedule:«графику ВПР»;dur=3d")]
    [InlineData("schedule:«графиком проведения независимых оценочных процедур»")]
    [InlineData("schedule:«графиком проведения ВсОШ, региональных олимпиад, ВПР, Дорожной картой по подготовке к проведению ГИА»")]
    [InlineData("schedule:«отдельному графику»;dur=5d")]
    [InlineData("schedule:«сроки, установленные приказом»")]
    [InlineData("ongoing:always")]
    [InlineData("ongoing:schoolyear")]
    [InlineData("ongoing:3y")]
    [InlineData("ongoing:«каникул»")]
    [InlineData("event:as-needed")]
    [InlineData("event:«поступления»")]
    [InlineData("by-event:«начала занятий»")]
    [InlineData("ongoing:always + event:«поступления»")]
    [InlineData("from:2024-07-06 + by-event:«зачисления» + by:2024-09-05")]
    public void Every_other_kind_comes_back(string canonical)
    {
        Deadline.TryParse(canonical, out var deadline).ShouldBeTrue();

        Again(deadline!).ToString().ShouldBe(canonical);
    }

    /// <summary>A name keeps the case of its document, so the words before it must be those that go with this case.</summary>
    [Theory]
    [InlineData("В соответствии с графиком проведения оценочных процедур", "в соответствии с графиком проведения оценочных процедур")]
    [InlineData("по отдельному графику", "по отдельному графику")]
    [InlineData("в сроки, установленные приказом", "в сроки, установленные приказом")]
    [InlineData("график ВПР", "по документу: «график ВПР»")]
    public void A_schedule_is_said_in_the_case_of_its_name(string written, string said) =>
        DeadlineReader.Read(written, new DeadlineContext.Unknown()).Explanation.ShouldBe(said);

    [Theory]
    [InlineData("получения результатов ВПР", "Получение результатов ВПР")]
    [InlineData("графиком проведения процедур", "График проведения процедур")]
    [InlineData("графику ВПР", "График ВПР")]
    [InlineData("начала занятий", "Начало занятий")]
    [InlineData("итогов четверти", "Итоги четверти")]
    [InlineData("отдельному графику", "Отдельному графику")] // Adjectives are left as they are.
    public void A_name_is_a_title_in_the_nominative(string written, string title) => WrittenName.AsTitle(written).ShouldBe(title);

    [Fact]
    public void A_day_is_said_in_hours_not_in_minutes() =>
        DeadlineReader.Read("в течение 24 часов", new DeadlineContext.Unknown()).Explanation.ShouldBe("в течение 24 часов после события, которое не названо");

    private static Deadline Again(Deadline deadline) => DeadlineReader.Read(new DeadlineReading("", deadline).Explanation, new DeadlineContext.Unknown()).Deadline;
}
