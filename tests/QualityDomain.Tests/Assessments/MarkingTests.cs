using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class MarkingTests
{
    private static readonly MarkScale Scale = new("ВПР", "Русский язык", 4, 5, 2, 3, 4, "школа") { FirstYear = 2026 };

    [Fact]
    public void Missing_marks_are_given_by_the_scale() =>
        Marking.Mark(Sheet([2, 3], Pupil("1", "1", "2 0"), Pupil("2", "1", "2 3")), Scale).Sheet.Pupils.Select(pupil => pupil.Mark).ShouldBe([3, 5]);

    [Fact]
    public void A_mark_of_the_file_stays_and_is_doubted()
    {
        var (sheet, doubts) = Marking.Mark(Sheet([2, 3], Pupil("1", "1", "2 0", mark: 4)), Scale);

        sheet.Pupils[0].Mark.ShouldBe(4);
        doubts.ShouldHaveSingleItem().ShouldBe(new(ResultDoubtKind.MarkAgainstScale, 0, "Отметка", "4", "3"));
    }

    [Fact]
    public void Without_a_scale_no_mark_is_invented()
    {
        var (sheet, doubts) = Marking.Mark(Sheet([2, 3], Pupil("1", "1", "2 3")), null);

        sheet.Pupils[0].Mark.ShouldBeNull();
        doubts.ShouldHaveSingleItem().Kind.ShouldBe(ResultDoubtKind.NoScale);
    }

    [Fact]
    public void A_scale_without_a_year_is_used_with_a_doubt() =>
        Marking.Mark(Sheet([2, 3], Pupil("1", "1", "2 3")), Scale with { FirstYear = null }).Doubts.ShouldHaveSingleItem().Kind.ShouldBe(ResultDoubtKind.ScaleUnconfirmed);

    [Fact]
    public void A_pupil_with_an_unread_cell_gets_no_mark_but_by_the_total_of_the_file()
    {
        var unread = Pupil("1", "1", "2 ?");

        Marking.Mark(Sheet([2, 3], unread, unread with { DeclaredTotal = 4 }), Scale).Sheet.Pupils.Select(pupil => pupil.Mark).ShouldBe([null, 5]);
    }
}
