using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class MarkerTests
{
    /// <summary>6, 2, 14, 9 at c − 2 … c + 1: expected 7 and 8, q = 8/15, P(X ≥ 14 of 16) = 0,00458. Elsewhere enough pupils to make fifty.</summary>
    [Fact]
    public void A_published_peak_gives_its_published_chance()
    {
        var peak = BoundaryPeaks.Find(new([10, 9, 6, 2, 14, 9, 4, 3, 2, 1, 0]), Scale(four: 7, three: 4, five: 9, max: 10)).ShouldHaveSingleItem();

        (peak.Mark, peak.Cut, peak.Below, peak.At, peak.N).ShouldBe((3, 4, 2, 14, 60));
        peak.ExpectedBelow.ShouldBe(7, 1e-9);
        peak.ExpectedAt.ShouldBe(8, 1e-9);
        peak.P!.Value.ShouldBe(0.00458, 0.00001);
    }

    [Fact]
    public void Fewer_than_fifty_show_no_peak() => BoundaryPeaks.Find(new([1, 1, 6, 2, 14, 9, 4, 3, 2, 1, 0]), Scale(4, 7, 9, 10)).ShouldBeEmpty();

    [Fact]
    public void A_peak_off_the_boundary_is_none() => BoundaryPeaks.Find(new([10, 9, 6, 2, 14, 9, 4, 3, 2, 1, 0]), Scale(3, 7, 9, 10)).ShouldBeEmpty();

    [Fact]
    public void Without_a_scale_boundaries_are_not_guessed() =>
        Markers(Sheet([10], [.. Enumerable.Repeat(4, 60).Select((points, at) => Pupil($"{at}", "1", $"{points}"))])).OfType<Marker.BoundaryPeak>().ShouldBeEmpty();

    [Fact]
    public void Marks_that_are_not_those_of_the_scale_are_counted()
    {
        var sheet = Sheet([10], Pupil("1", "1", "4", mark: 3), Pupil("2", "1", "3", mark: 3), Pupil("3", "1", "9", mark: 5)) with { Scale = Scale(4, 7, 9, 10) };

        Markers(sheet).ShouldHaveSingleItem().ShouldBe(new Marker.MarksAgainstScale(3, 1));
    }

    [Fact]
    public void A_class_far_above_its_parallel_is_marked_and_the_parallel_is_not_marked_for_being_below()
    {
        var sheet = Sheet([20], [.. Class("1", 12, at => 14 + (at % 5)), .. Class("2", 12, at => 6 + (at % 5)), .. Class("3", 12, at => 5 + (at % 6))]);

        Markers(sheet).OfType<Marker.AboveTheParallel>().ShouldHaveSingleItem().Group.ShouldBe("1");
    }

    [Fact]
    public void A_class_whose_points_lie_too_close_is_marked()
    {
        var sheet = Sheet([20], [.. Class("1", 20, at => 10 + (at % 2)), .. Class("2", 20, at => at), .. Class("3", 20, at => 19 - at)]);

        Markers(sheet).OfType<Marker.NarrowSpread>().ShouldHaveSingleItem().Group.ShouldBe("1");
    }

    /// <summary>Of two classes of twelve one never skips and in the other nine do: C(15, 12)/C(24, 12) = 455/2704156 = 0,000168.</summary>
    [Fact]
    public void A_class_where_nobody_skipped_is_marked_when_others_did()
    {
        var sheet = Sheet([1, 1], [.. Enumerable.Range(0, 12).Select(at => Pupil($"{at}", "1", "1 0")), .. Enumerable.Range(0, 12).Select(at => Pupil($"{at}", "2", at < 9 ? "1 X" : "1 0"))]);

        Markers(sheet).OfType<Marker.NobodySkipped>().ShouldHaveSingleItem().P!.Value.ShouldBe(455 / 2704156.0, 1e-8);
    }

    [Fact]
    public void Equal_works_of_a_class_are_marked_and_full_works_are_not()
    {
        PupilResult[] others = [.. Enumerable.Range(0, 60).Select(at => Pupil($"o{at}", $"{2 + (at % 3)}", Vector(at)))];
        PupilResult[] copied = [.. Enumerable.Range(0, 8).Select(at => Pupil($"c{at}", "1", "1 0 1 0 1 0 0 1 0 1")), .. Enumerable.Range(0, 10).Select(at => Pupil($"d{at}", "1", Vector(at * 7)))];
        PupilResult[] full = [.. Enumerable.Range(0, 20).Select(at => Pupil($"f{at}", "1", "1 1 1 1 1 1 1 1 1 1"))];
        PupilResult[] alsoFull = [.. Enumerable.Range(0, 4).Select(at => Pupil($"g{at}", "2", "1 1 1 1 1 1 1 1 1 1"))];
        int[] tasks = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

        Markers(Sheet(tasks, [.. others, .. copied])).OfType<Marker.IdenticalAnswers>().ShouldHaveSingleItem().Pairs.ShouldBeGreaterThanOrEqualTo(28); // 8·7/2
        Markers(Sheet(tasks, [.. others, .. full, .. alsoFull])).OfType<Marker.IdenticalAnswers>().ShouldBeEmpty();
    }

    /// <summary>Nine lowered, none raised: 2·(1/2)⁹ = 0,0039.</summary>
    [Fact]
    public void Marks_that_differ_from_the_journal_in_one_direction_are_marked() =>
        Markers(Marks([.. Enumerable.Repeat((3, (int?)4), 9), .. Enumerable.Repeat((4, (int?)4), 6)])).OfType<Marker.JournalDisagreement>().ShouldHaveSingleItem().P!.Value.ShouldBe(2 / 512.0, 1e-9);

    [Fact]
    public void Later_marks_that_fall_do_not_confirm()
    {
        var before = Enumerable.Range(0, 12).ToDictionary(at => $"{at}", _ => 5);

        LaterResults.Confirm("4А", CohortDynamics.Of(before, before.ToDictionary(pair => pair.Key, _ => 4)))!.Lowered.ShouldBe(12);
        LaterResults.Confirm("4А", CohortDynamics.Of(before, before)).ShouldBeNull();
    }

    [Fact]
    public void A_class_that_moves_otherwise_than_its_parallel_is_marked() =>
        LaterResults.Apart(new Dictionary<string, ValueList<int>> { ["4А"] = [.. Enumerable.Repeat(-1, 15)], ["4Б"] = [.. Enumerable.Range(0, 15).Select(at => (at % 3) - 1)], ["4В"] = [.. Enumerable.Range(0, 15).Select(at => (at % 3) - 1)] })
            .ShouldHaveSingleItem().Group.ShouldBe("4А");

    private static string Vector(int seed) => new Random(seed) is var random ? string.Join(' ', Enumerable.Range(0, 10).Select(_ => random.Next(2))) : "";

    private static IEnumerable<PupilResult> Class(string group, int size, Func<int, int> points) =>
        Enumerable.Range(0, size).Select(at => Pupil($"{group}{at}", group, $"{points(at)}"));

    private static MarkScale Scale(int three, int four, int five, int max) => new("ВПР", "Русский язык", 4, max, three, four, five, "тест") { FirstYear = 2026 };

    private static ValueList<Marker> Markers(ResultSheet sheet) => WorkAnalysis.Of(sheet, KnownRuleSets.Fioko2026).Markers;
}
