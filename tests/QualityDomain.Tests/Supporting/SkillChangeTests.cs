using QualityDomain.Assessments.Gaps;
using QualityDomain.Support;

namespace QualityDomain.Tests.Supporting;

public sealed class SkillChangeTests
{
    [Theory]
    [InlineData(1, 4, 2, 4, EffectWord.Helped)] // half of the points is no gap any more
    [InlineData(1, 4, 4, 10, EffectWord.Partly)] // 25 % → 40 %, still a gap
    [InlineData(1, 4, 1, 4, EffectWord.NotHelped)]
    [InlineData(1, 4, 0, 4, EffectWord.NotHelped)]
    public void The_numbers_propose_a_word(int before, int of, int after, int ofAfter, EffectWord word) =>
        new SkillChange(new(before, of), new(after, ofAfter)).Word.ShouldBe(word);

    [Fact]
    public void Without_a_gap_or_without_points_the_numbers_say_nothing()
    {
        new SkillChange(new(1, 4), new(0, 0)).Word.ShouldBeNull();
        new SkillChange(new(3, 4), new(4, 4)).Word.ShouldBeNull(); // there was no gap to close
    }

    [Fact]
    public void Kinds_of_work_are_counted_by_what_went_together()
    {
        SupportPlan[] plans =
        [
            Closed(EffectWord.Helped, SupportKind.ExtraLessons), Closed(EffectWord.Partly, SupportKind.ExtraLessons, SupportKind.Recheck),
            Closed(EffectWord.NotHelped, SupportKind.ExtraLessons), Closed(EffectWord.Unknown, SupportKind.Recheck), Given.Running(),
        ];

        var records = KindRecord.Of(plans);

        records.ShouldBe([new(SupportKind.ExtraLessons, 2, 3), new(SupportKind.Recheck, 1, 1)]);
        records[0].Improved.Value.ShouldBeNull(); // three plans are too few to print a share
    }

    private static SupportPlan Closed(EffectWord word, params SupportKind[] kinds) =>
        Given.Running() with { Kinds = [.. kinds], State = SupportState.Closed, Effect = word, ClosedOn = Given.First };
}
