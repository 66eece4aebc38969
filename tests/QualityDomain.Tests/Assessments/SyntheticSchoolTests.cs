using System.Globalization;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Results;
using Xunit.Abstractions;

namespace QualityDomain.Tests.Assessments;

/// <summary>Made-up schools with and without planted effects. QUALITYBOT_SCHOOLS sets how many schools of each kind are drawn; docs/analysis.md holds the figures of 500.</summary>
public sealed class SyntheticSchoolTests(ITestOutputHelper output)
{
    /// <summary>Pupils of a parallel in a school of 30, 800 and 3,000.</summary>
    private static readonly int[] Sizes = [30, 80, 300];

    private static int Schools => int.TryParse(Environment.GetEnvironmentVariable("QUALITYBOT_SCHOOLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 20;

    public static TheoryData<int> Parallels => [.. Sizes];

    [Theory]
    [MemberData(nameof(Parallels))]
    public void Where_nothing_is_planted_alarms_stay_under_the_stated_rate(int pupils)
    {
        var works = Range(pupils, new()).Select(Analyse).ToList();
        var kinds = works.SelectMany(work => work.Markers.Select(marker => marker.GetType().Name).Distinct()).GroupBy(kind => kind).ToDictionary(kind => kind.Key, kind => kind.Count());
        foreach (var kind in (string[])["BoundaryPeak", "NarrowSpread", "AboveTheParallel", "IdenticalAnswers", "JournalDisagreement", "NobodySkipped", "MarksAgainstScale"])
        {
            Tell($"{pupils}\talarm\t{kind}", kinds.GetValueOrDefault(kind), works.Count);
        }

        var changes = Range(pupils, new()).Select(school => school.Years()).ToList();
        var fallen = changes.Count(years => LaterResults.Confirm(null, Dynamics(years[0], years[1])) is not null);
        var apart = changes.Count(years => LaterResults.Apart(Changes(years[0], years[1])).Any());
        Tell($"{pupils}\talarm\tNotConfirmedLater", fallen, changes.Count);
        Tell($"{pupils}\talarm\tDynamicsApart", apart, changes.Count);
        foreach (var count in kinds.Values.Append(fallen).Append(apart))
        {
            count.ShouldBeLessThanOrEqualTo(Bound(works.Count));
        }
    }

    [Theory]
    [InlineData(80, 0.8)]
    [InlineData(300, 0.9)]
    public void A_weak_skill_of_a_class_is_found(int pupils, double least) => Found(pupils, new(WeakSkill: true), "weak skill", least, school =>
        Analyse(school).Comparisons.Any(one => one is { Group: "2", Task.Skill: "текст", IsSure: true, Difference: < 0 }));

    [Theory]
    [InlineData(80, 0.8)]
    [InlineData(300, 0.9)]
    public void An_inflated_class_is_found(int pupils, double least) => Found(pupils, new(Inflated: true), "inflated class", least, school =>
        Analyse(school).Markers.Any(marker => marker is Marker.AboveTheParallel { Group: "1" } or Marker.JournalDisagreement { Group: "1" }));

    [Fact]
    public void A_peak_at_the_boundaries_is_found_in_a_large_school() => Found(300, new(Peak: true), "boundary peak", 0.9, school =>
        Analyse(school).Markers.OfType<Marker.BoundaryPeak>().Any());

    [Theory]
    [InlineData(80, 0.6)] // works near the highest points agree by chance, copied or not
    [InlineData(300, 0.8)]
    public void Copied_works_are_found(int pupils, double least) => Found(pupils, new(Copied: true), "copied works", least, school =>
        Analyse(school).Markers.Any(marker => marker is Marker.IdenticalAnswers { Group: "1" }));

    [Theory]
    [InlineData(30, 0.5)] // a whole small school: every second time
    [InlineData(80, 0.9)]
    [InlineData(300, 0.9)]
    public void A_journal_above_the_work_is_found(int pupils, double least) => Found(pupils, new(JournalAbove: true), "journal above", least, school =>
        Analyse(school).Markers.OfType<Marker.JournalDisagreement>().Any(marker => marker.Lowered > marker.Raised));

    [Theory]
    [InlineData(30, 0.5)]
    [InlineData(80, 0.9)]
    [InlineData(300, 0.9)]
    public void A_cohort_that_improves_over_three_years_is_seen(int pupils, double least) => Found(pupils, new(Growth: 0.5), "improving cohort", least, school =>
        school.Years() is var years && Dynamics(years[0], years[2]).Change is { Half: OutcomeHalf.Above });

    /// <summary>The interval of the difference is one of 95 %: of quiet comparisons about one in twenty is «sure», which is why it is no marker.</summary>
    [Fact]
    public void Quiet_comparisons_are_sure_about_once_in_twenty()
    {
        var comparisons = Range(80, new()).SelectMany(school => Analyse(school).Comparisons).ToList();

        Tell("80\tquiet\tcomparison", comparisons.Count(one => one.IsSure), comparisons.Count);
        (comparisons.Count(one => one.IsSure) / (double)comparisons.Count).ShouldBeLessThan(0.075);
    }

    private void Found(int pupils, Planted planted, string what, double least, Func<SyntheticSchool, bool> isFound)
    {
        var schools = Range(pupils, planted).ToList();
        var found = schools.Count(isFound);

        Tell($"{pupils}\tfound\t{what}", found, schools.Count);
        found.ShouldBeGreaterThanOrEqualTo((int)(least * schools.Count));
    }

    private static IEnumerable<SyntheticSchool> Range(int pupils, Planted planted) =>
        Enumerable.Range(1, Schools).Select(seed => new SyntheticSchool(seed, pupils, planted));

    private static WorkAnalysis Analyse(SyntheticSchool school) => WorkAnalysis.Of(school.Year(), KnownRuleSets.Fioko2026);

    private static CohortDynamics Dynamics(ResultSheet earlier, ResultSheet later) => CohortDynamics.Of(Marks(earlier), Marks(later));

    private static Dictionary<string, int> Marks(ResultSheet sheet) => sheet.Pupils.ToDictionary(pupil => pupil.Code, pupil => pupil.Mark!.Value);

    private static Dictionary<string, ValueList<int>> Changes(ResultSheet earlier, ResultSheet later) => earlier.Pupils.Zip(later.Pupils).GroupBy(pair => pair.First.Group)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Second.Mark!.Value - pair.First.Mark!.Value).ToValueList());

    /// <summary>The stated rate and three standard errors of so many draws.</summary>
    private static int Bound(int draws) => (int)Math.Ceiling((Marker.Level * draws) + (3 * Math.Sqrt(Marker.Level * (1 - Marker.Level) * draws)));

    private void Tell(string what, int count, int of) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{count}\t{of}\t{(double)count / of:0.000}"));
}
