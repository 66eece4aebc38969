using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Tests.Assessments;

public class SmallClassTests
{
    [Fact]
    public void A_class_of_three_shows_only_how_many_they_are()
    {
        var small = Analysed(("5А", 8), ("5Б", 3)).Classes[1];

        (small.N, small.Marks.Total, small.Scores.N, small.Journal.Pairs).ShouldBe((3, 0, 0, 0));
        small.Items.ShouldAllBe(item => item.Counts.N == 0);
    }

    [Fact]
    public void The_total_leaves_out_what_would_be_told_from_it()
    {
        var analysis = Analysed(("5А", 8), ("5Б", 3), ("5В", 7));

        (analysis.School.N, analysis.School.Marks.Total).ShouldBe((15, 15));
        analysis.LeftOut.ShouldBe(["5Б"]);
    }

    [Fact]
    public void Two_small_classes_of_five_together_stay_in_the_total()
    {
        var analysis = Analysed(("5А", 8), ("5Б", 3), ("5В", 2));

        analysis.School.N.ShouldBe(13);
        analysis.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void A_school_of_small_classes_alone_keeps_its_total() => Analysed(("5А", 3), ("5Б", 4)).School.Marks.Total.ShouldBe(7);

    [Fact]
    public void The_others_of_a_class_do_not_give_the_small_one_away()
    {
        var analysis = Analysed(("5А", 8), ("5Б", 3), ("5В", 7));

        GroupFigures.OfOthers("5А", analysis.Sheet).N.ShouldBe(7);
    }

    /// <summary>Whoever subtracts every class that shows a number from the total is left with nobody or with five and more, measure by measure.</summary>
    [Fact]
    public void From_the_total_and_the_classes_no_fewer_than_five_can_be_told() => Prop.ForAll(Schools.ToArbitrary(), sheet =>
    {
        var analysis = WorkAnalysis.Of(sheet, KnownRuleSets.Fioko2026);
        Func<GroupFigures, int>[] measures =
        [
            group => group.Marks.Total, group => group.Scores.N, group => group.Journal.Pairs, group => group.Items[0].Counts.N,
            group => analysis.Skills(group)[0].Pupils.N,
        ];
        foreach (var measure in measures)
        {
            var shown = analysis.Classes.Select(measure).ToList();
            shown.ShouldAllBe(n => n == 0 || n >= 5);
            (measure(analysis.School) - shown.Sum()).ShouldSatisfyAllConditions(rest => (rest == 0 || rest >= 5 || shown.Sum() == 0).ShouldBeTrue($"{rest} can be told"));
        }
    }).QuickCheckThrowOnFailure();

    /// <summary>One to five classes of one to nine pupils; some have no mark, some no mark in the journal, some no class.</summary>
    private static readonly Gen<ResultSheet> Schools =
        from sizes in Gen.Choose(1, 9).ListOf().Where(list => list.Count is > 0 and < 6)
        from seed in Gen.Choose(0, 10_000)
        select Sheet(new Random(seed), [.. sizes.Select((size, at) => (at == 4 ? "" : $"5{"АБВГД"[at]}", size))]);

    private static WorkAnalysis Analysed(params (string Name, int Size)[] classes) => WorkAnalysis.Of(
        Sheet(new Random(1), classes) is var sheet ? sheet with { Pupils = [.. sheet.Pupils.Select(pupil => pupil with { Mark = 4, JournalMark = 4 })] } : null!, KnownRuleSets.Fioko2026);

    private static ResultSheet Sheet(Random random, (string Name, int Size)[] classes) => new(
        GivenResults.Russian4, [new TaskSpec("1", 2) { Skill = "писать" }],
        [
            .. classes.SelectMany(one => Enumerable.Range(1, one.Size).Select(number => new PupilResult($"{one.Name}-{number:00}", one.Name, [Score.Of(random.Next(3))])
            {
                Mark = random.Next(4) == 0 ? null : random.Next(2, 6), JournalMark = random.Next(3) == 0 ? null : random.Next(2, 6),
            })),
        ]);
}
