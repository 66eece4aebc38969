using QualityDomain.Assessments.Map;
using static QualityDomain.Tests.Assessments.Map.GivenParallel;

namespace QualityDomain.Tests.Assessments.Map;

public sealed class ObservationsTests
{
    [Fact]
    public void A_weak_skill_stands_for_its_tasks()
    {
        var facts = Facts(("4А", [5, 5, 5, 24]), ("4Б", [5, 5, 5, 24]));

        // Task 3 is weak by itself and has a skill of its own.
        Observations.Of(facts.Analysis).Select(one => (one.Kind, string.Join(' ', one.Items))).ShouldBe([(FindingKind.WeakSkill, "1 2"), (FindingKind.WeakTask, "3")]);
    }

    [Fact]
    public void The_most_serious_comes_first()
    {
        var sheet = Parallel(("4А", [24, 24, 5, 24]), ("4Б", [24, 24, 23, 24]));
        sheet = sheet with { Pupils = [.. sheet.Pupils.Select((pupil, at) => pupil with { Mark = at < 14 ? 2 : 3, JournalMark = 4 })] };

        // Fourteen «2» are 56 % of 4А and 28 % of all. 4Б lies above 4А, which is a marker.
        Observations.Of(Facts(sheet).Analysis).Select(one => (one.Kind, one.Group)).ShouldBe(
            [(FindingKind.LowResult, "4А"), (FindingKind.WeakTask, "4А"), (FindingKind.JournalBelow, null), (FindingKind.Marker, "4Б")]);
    }

    [Fact]
    public void Where_all_is_well_nothing_is_weak() => Observations.Of(Facts(("4А", [24, 24, 24]), ("4Б", [24, 24, 24])).Analysis).ShouldBeEmpty();

    [Fact]
    public void Four_pupils_are_too_few_to_say_anything()
    {
        var sheet = GivenResults.Sheet([1], [.. Enumerable.Range(0, 4).Select(at => GivenResults.Pupil($"{at}", "4А", "0", mark: 2, journal: 5))]);

        Observations.Of(Facts(sheet).Analysis).ShouldBeEmpty();
    }

    [Fact]
    public void Each_thing_has_a_key_of_its_own()
    {
        var keys = Observations.Of(Facts(("4А", [5, 5, 5, 24, 5]), ("4Б", [24, 5, 5, 24, 24]), ("4В", [24, 24, 5, 24, 5])).Analysis).Select(one => one.Key).ToList();

        keys.Count.ShouldBeGreaterThan(2);
        keys.ShouldBeUnique();
    }

    [Fact]
    public void A_choice_freezes_the_numbers_as_they_are()
    {
        var facts = Facts(("4А", [24, 24, 5, 24]), ("4Б", [24, 24, 23, 24]));
        var observation = facts.One(FindingKind.WeakTask, "4А");

        var finding = Finding.Of(7, 1, 3, observation, KnownCauses.Teaching, 2, new(2026, 9, 7), ["за: …"]).ShouldBeOfType<Outcome<Finding>.Ok>().Value;

        (finding.N, finding.Share, finding.Low, finding.High).ShouldBe((25, 0.2, observation.Interval!.Value.Low, observation.Interval.Value.High));
        finding.IsOf(observation).ShouldBeTrue();
        finding.AcceptedById.ShouldBeNull();
    }

    [Fact]
    public void A_cause_of_the_other_half_is_refused()
    {
        var facts = Facts(Journal(0, 0));

        Finding.Of(7, 1, 3, facts.One(FindingKind.JournalMatches), KnownCauses.Teaching, 2, new(2026, 9, 7), []).ShouldBe(new CauseOfOtherHalf("0-12b"));
    }
}
