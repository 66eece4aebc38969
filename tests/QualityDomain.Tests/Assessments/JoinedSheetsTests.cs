using QualityDomain.Assessments;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class JoinedSheetsTests
{
    [Fact]
    public void Classes_in_files_of_their_own_make_one_sheet() =>
        Join(Sheet([1], Pupil("1", "4А", "1")), Sheet([1], Pupil("1", "4Б", "0"))).Sheet.Groups.ShouldBe(["4А", "4Б"]);

    [Fact]
    public void The_same_pupil_in_two_files_is_one_and_keeps_what_each_file_adds()
    {
        var (sheet, doubts) = Join(Sheet([1], Pupil("40001", "1", "1", journal: 4)), Sheet([1], Pupil("40001", "1", "1", mark: 5)));

        sheet.Pupils.ShouldHaveSingleItem().ShouldSatisfyAllConditions(pupil => pupil.Mark.ShouldBe(5), pupil => pupil.JournalMark.ShouldBe(4));
        doubts.ShouldBeEmpty();
    }

    [Fact]
    public void What_contradicts_is_a_doubt_and_the_first_file_is_kept()
    {
        var (sheet, doubts) = Join(Sheet([1], Pupil("40001", "1", "1")), Sheet([1], Pupil("40001", "1", "0")));

        sheet.Pupils.ShouldHaveSingleItem().Scores[0].Points.ShouldBe(1);
        doubts.ShouldHaveSingleItem().Kind.ShouldBe(ResultDoubtKind.FilesDisagree);
    }

    [Fact]
    public void Different_works_are_never_poured_together() =>
        JoinedSheets.Join([Sheet([1]), Sheet([1]) with { Work = Russian4 with { Subject = "Математика" } }])
            .ShouldBeOfType<Outcome<(ResultSheet, ValueList<ResultDoubt>)>.Refused>().Problem.ShouldBeOfType<DifferentWorks>();

    [Fact]
    public void What_one_file_does_not_say_the_other_does() =>
        Join(Sheet([1], Pupil("1", "1", "1")) with { Work = Work.Unknown with { Subject = "русский язык" } }, Sheet([1], Pupil("2", "1", "1"))).Sheet.Work.Year.ShouldBe(2026);

    [Fact]
    public void Equal_doubts_are_asked_once()
    {
        ResultDoubt[] doubts =
        [
            new(ResultDoubtKind.TotalDiffers, 12, "Итого", "15", "14"), new(ResultDoubtKind.TotalDiffers, 17, "Итого", "9", "10"),
            new(ResultDoubtKind.LooseNotAttempted, 12, "1", "н/п"), new(ResultDoubtKind.LooseNotAttempted, 13, "1", "н/п"), new(ResultDoubtKind.LooseNotAttempted, 13, "2", "н/п"),
        ];

        ResultDoubt.Grouped(doubts).Select(group => group.Rows.Count).ShouldBe([2, 2, 1]);
    }

    private static (ResultSheet Sheet, ValueList<ResultDoubt> Doubts) Join(params ResultSheet[] sheets) =>
        JoinedSheets.Join(sheets).Match(joined => joined, problem => throw new InvalidOperationException(problem.ToString()));
}
