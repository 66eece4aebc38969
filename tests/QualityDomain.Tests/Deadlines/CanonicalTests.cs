using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Deadlines;

namespace QualityDomain.Tests.Deadlines;

public sealed class CanonicalTests
{
    [Fact]
    public void Whatever_is_printed_is_read_back_unchanged() =>
        Prop.ForAll(AnyDeadline.Any, deadline => Deadline.TryParse(deadline.ToString(), out var back) && back == deadline)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Every_deadline_has_a_kind_and_a_russian_sentence() =>
        Prop.ForAll(AnyDeadline.Any, deadline => DeadlineKinds.NameOf(deadline).Length > 0 && new DeadlineReading("", deadline).Explanation.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_first_due_day_never_throws() =>
        Prop.ForAll(AnyDeadline.Any, deadline => new[] { "", "2024-02-29", "2023-08", "SY2023", "CY2010" }
                .All(context => new DeadlineReading("", deadline).FirstDue(DeadlineContext.Parse(context)) is null or { Year: > 1990 }))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData("span:2023-10-01/2023-12-31")]
    [InlineData("months:2020-09,2021-01..2021-03")]
    [InlineData("recurring:>=1/monthly;by=25")]
    [InlineData("recurring:1/2y")]
    [InlineData("recurring:monthly;nth=1;wd=SA")]
    [InlineData("recurring:yearly;month=05")]
    [InlineData("relative:-1d before «заседания»")]
    [InlineData("by:SY-10-01")]
    [InlineData("span:SY+1-05-01/SY+1-05-31")]
    [InlineData("date:CY-06-15")]
    [InlineData("term:SY2023-T4")]
    [InlineData("term:CY2012-Q1")]
    [InlineData("term:SY-T2")]
    [InlineData("ongoing:2y")]
    [InlineData("ongoing:always + event:«поступления»")]
    public void A_canonical_string_survives_reading_and_printing(string canonical)
    {
        Deadline.TryParse(canonical, out var deadline).ShouldBeTrue();
        deadline!.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("")]
    [InlineData("date:2023-02-30")]
    [InlineData("span:2023-10-01")]
    [InlineData("recurring:hourly")]
    [InlineData("relative:10d after «»")]
    [InlineData("завтра")]
    public void What_is_not_canonical_is_refused(string text) => Deadline.TryParse(text, out _).ShouldBeFalse();
}
