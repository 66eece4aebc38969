using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Map;
using static QualityDomain.Tests.Assessments.Map.GivenParallel;

namespace QualityDomain.Tests.Assessments.Map;

public sealed class CauseMapTests
{
    /// <summary>Tasks 1 and 2 are solved by 5 of 25 in each of three classes, the other six by 24: the skill is 20 % everywhere.</summary>
    private static readonly (string, int[])[] WeakEverywhere =
        [("4А", [5, 5, 24, 24, 24, 24, 24, 24]), ("4Б", [5, 5, 24, 24, 24, 24, 24, 24]), ("4В", [5, 5, 24, 24, 24, 24, 24, 24])];

    /// <summary>Task 3 is solved by 5 of 25 in 4А and by 23 in the others.</summary>
    private static readonly (string, int[])[] WeakInOne =
        [("4А", [24, 24, 5, 24, 24, 24, 24, 24]), ("4Б", [24, 24, 23, 24, 24, 24, 24, 24]), ("4В", [24, 24, 23, 24, 24, 24, 24, 24])];

    [Fact]
    public void What_no_class_mastered_speaks_for_the_content()
    {
        var facts = Facts(WeakEverywhere);

        var causes = CauseMap.Of(facts.One(FindingKind.WeakSkill), facts);

        causes.Select(one => one.Cause.Id).ShouldBe(["0-12d", "0-12c", "0-12b", "0-12a"]);
        causes[0].Evidence.ShouldBe([Evidence.For(EvidenceKind.WeakEverywhere, Strength.Strong, 3, 3)]);
        causes.Of(KnownCauses.Teaching).Evidence.ShouldBe([Evidence.Against(EvidenceKind.WeakEverywhere, Strength.Slight, 3, 3)]);

        // Two of eight tasks are insufficient: a quarter, so the rest is mastered.
        causes.Of(KnownCauses.SubjectKnowledge).Against.ShouldContain(Evidence.Against(EvidenceKind.FewTasksWeak, Strength.Slight, 2, 8));
    }

    [Fact]
    public void Without_marks_of_the_journal_there_are_no_data_on_objectivity()
    {
        var facts = Facts(WeakEverywhere);

        CauseMap.Of(facts.One(FindingKind.WeakSkill), facts).Of(KnownCauses.Objectivity).HasNoData.ShouldBeTrue();
    }

    [Fact]
    public void Where_one_person_teaches_all_classes_weak_everywhere_hardly_tells_content_from_teaching()
    {
        var facts = Facts(WeakEverywhere) with { Teachers = 1 };

        var causes = CauseMap.Of(facts.One(FindingKind.WeakSkill), facts);

        causes.Of(KnownCauses.Content).Balance.ShouldBe(1);
        causes.Of(KnownCauses.Teaching).HasNoData.ShouldBeTrue();
    }

    [Fact]
    public void A_topic_that_one_class_alone_did_not_master_speaks_for_its_teaching()
    {
        var facts = Facts(WeakInOne);

        var causes = CauseMap.Of(facts.One(FindingKind.WeakTask, "4А"), facts);

        causes.Select(one => one.Cause.Id).ShouldBe(["0-12b", "0-12c", "0-12a", "0-12d"]);
        var evidence = causes[0].Evidence.ShouldHaveSingleItem();
        (evidence.Kind, evidence.IsFor, evidence.Strength, evidence.Count, evidence.Of).ShouldBe((EvidenceKind.BelowOthers, true, Strength.Strong, 1, 8));
        evidence.Value!.Value.ShouldBe(-0.72, 1e-9); // 5/25 − 46/50
        causes.Of(KnownCauses.Content).Evidence.ShouldBe([Evidence.Against(EvidenceKind.OthersManage, Strength.Strong, 2, 3)]);
        causes.Of(KnownCauses.SubjectKnowledge).Evidence.ShouldBe([Evidence.Against(EvidenceKind.RestIsEven, Strength.Slight, 7, 8)]);
    }

    [Fact]
    public void A_class_that_is_weaker_by_the_journal_too_may_just_be_another_class()
    {
        // Journal quality 5/25 in 4А against 40/50: surely less.
        var facts = Facts(Parallel(WeakInOne).WithJournal(("4А", 5), ("4Б", 20), ("4В", 20)));

        var teaching = CauseMap.Of(facts.One(FindingKind.WeakTask, "4А"), facts).Of(KnownCauses.Teaching);

        var against = teaching.Against.ShouldHaveSingleItem();
        (against.Kind, against.Count, against.Of).ShouldBe((EvidenceKind.WeakerByJournalToo, 5, 25));
        against.Value!.Value.ShouldBe(-0.6, 1e-9);
        teaching.Balance.ShouldBe(1); // strong for, marked against
    }

    [Fact]
    public void A_class_that_is_below_in_many_tasks_is_one_observation()
    {
        var facts = Facts(("4А", [8, 8, 8, 8, 24, 24, 24, 24]), ("4Б", [23, 23, 23, 23, 24, 24, 24, 24]), ("4В", [23, 23, 23, 23, 24, 24, 24, 24]));

        var observation = facts.One(FindingKind.ClassBelow, "4А");

        observation.Items.ShouldBe(["1", "2", "3", "4"]);
        observation.Share!.Value.ShouldBe(0.64, 1e-9); // (4·8 + 4·24)/200
        CauseMap.Of(observation, facts).Of(KnownCauses.SubjectKnowledge).For.ShouldHaveSingleItem().Count.ShouldBe(4);
    }

    /// <summary>Fifteen of thirty fell from 4 to 3: difference −0,5, d = 1,96·√(15 − 225/30)/30 = 0,1789, twice it is 0,358: strong. Sign test 2·(1/2)¹⁵.</summary>
    [Fact]
    public void Marks_far_below_the_journal_speak_for_a_look_at_current_marks()
    {
        var facts = Facts(Journal(lowered: 15, raised: 0));

        var causes = CauseMap.Of(facts.One(FindingKind.JournalBelow), facts);

        causes[0].Cause.ShouldBe(KnownCauses.Objectivity);
        causes[0].For.Select(one => (one.Kind, one.Strength, one.Count, one.Of)).ShouldBe([(EvidenceKind.JournalShift, Strength.Strong, 15, 30), (EvidenceKind.JournalOneWay, Strength.Marked, 15, 30)]);
        causes[0].For.First().Value.ShouldBe(-0.5);
        causes[0].For.First().Interval!.Value.High.ShouldBe(-0.3211, 1e-4);
    }

    /// <summary>Twelve of thirty fell from 5 to 4, so quality is the same; the sign test is 2·(1/2)¹².</summary>
    [Fact]
    public void Marks_that_moved_down_count_although_quality_agrees()
    {
        var facts = Facts(GivenResults.Marks([.. Enumerable.Range(0, 30).Select(at => at < 12 ? (4, (int?)5) : (4, 4))]));

        Observations.Of(facts.Analysis).Select(one => one.Kind).ShouldBe([FindingKind.JournalBelow]);
        CauseMap.Of(facts.One(FindingKind.JournalBelow), facts)[0].Evidence.ShouldBe([Evidence.For(EvidenceKind.JournalOneWay, Strength.Marked, 12, 30)]);
    }

    [Fact]
    public void Agreement_with_the_journal_opens_the_other_half_of_the_map()
    {
        var facts = Facts(Journal(lowered: 1, raised: 1));

        var causes = CauseMap.Of(facts.One(FindingKind.JournalMatches), facts);

        causes.Select(one => one.Cause.Id).ShouldBe(["0-12h", "0-12e", "0-12f", "0-12g"]);
        causes[0].Evidence.ShouldBe([Evidence.For(EvidenceKind.MarksConfirmed, Strength.Marked, 28, 30)]);
        causes[1].HasNoData.ShouldBeTrue();
    }

    [Fact]
    public void Results_above_the_journal_lead_to_the_check_of_objectivity_alone()
    {
        var facts = Facts(Journal(lowered: 0, raised: 15));

        var cause = CauseMap.Of(facts.One(FindingKind.JournalAbove), facts).ShouldHaveSingleItem();

        cause.Cause.ShouldBe(KnownCauses.Objectivity);
        cause.Against.ShouldBe([Evidence.Against(EvidenceKind.NoMarkers, Strength.Slight)]);
        cause.For.Select(one => one.Kind).ShouldBe([EvidenceKind.JournalShift, EvidenceKind.JournalOneWay]);
    }

    [Theory]
    [InlineData(0.10, EvidenceKind.BelowElsewhere, -2)] // nobody has 4 or 5 where a tenth of the region has: surely below
    [InlineData(0.01, EvidenceKind.AsElsewhere, 1)] // nor have they in the region
    public void A_wider_group_tells_a_hard_work_from_a_weak_school(double quality, EvidenceKind kind, int balance)
    {
        var facts = Facts(Marking(60, 2)) with { Benchmarks = [new("Регион", BenchmarkLevel.Region, 100_000, 1 - quality, 0, quality, 0)] };

        var content = CauseMap.Of(facts.One(FindingKind.LowResult), facts).Of(KnownCauses.Content);

        content.Evidence.ShouldHaveSingleItem().Kind.ShouldBe(kind);
        content.Balance.ShouldBe(balance);
    }

    [Fact]
    public void Many_who_did_not_even_begin_speak_for_the_content()
    {
        var sheet = GivenResults.Sheet([1, 1], [.. Enumerable.Range(0, 20).Select(at => GivenResults.Pupil($"{at}", "1", at < 12 ? "1 X" : "1 1"))]);
        var facts = Facts(sheet with { Tasks = [.. sheet.Tasks.Select(task => task with { Level = DifficultyLevel.Basic })] });
        var observation = new Observation(FindingKind.WeakTask, null, 20, 12) { Items = ["2"] };

        CauseMap.Of(observation, facts).Of(KnownCauses.Content).For.ShouldContain(Evidence.For(EvidenceKind.ManySkipped, Strength.Marked, 12, 20));
    }

    /// <summary>Every number, every order: only the names differ.</summary>
    [Fact]
    public void Other_names_of_classes_change_nothing() => Prop.ForAll(Solved, Solved, Solved, (one, two, three) =>
        Told(("4А", one), ("4Б", two), ("4В", three)) is var told && Told(("4Я", one), ("4Ю", two), ("4Э", three)) is var renamed && told.SequenceEqual(renamed)).QuickCheckThrowOnFailure();

    [Fact]
    public void More_evidence_for_a_cause_never_lowers_it() => Prop.ForAll(Gen.ListOf(Piece).ToArbitrary(), Gen.Choose(0, KnownCauses.All.Count - 1).ToArbitrary(), (pieces, chosen) =>
    {
        var causes = KnownCauses.All.Select((cause, at) => new ProposedCause(cause, [.. pieces.Where((_, index) => index % KnownCauses.All.Count == at)])).ToList();
        var before = ProposedCause.Ordered(causes).Select(one => one.Cause).ToList().IndexOf(KnownCauses.All[chosen]);
        causes[chosen] = causes[chosen] with { Evidence = [.. causes[chosen].Evidence, Evidence.For(EvidenceKind.MarksConfirmed, Strength.Slight)] };
        return ProposedCause.Ordered(causes).Select(one => one.Cause).ToList().IndexOf(KnownCauses.All[chosen]) <= before;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_line_of_the_map_is_there_with_its_documents()
    {
        KnownCauses.All.Select(cause => cause.Id).ShouldBe(["0-12a", "0-12b", "0-12c", "0-12d", "0-12e", "0-12f", "0-12g", "0-12h"]);
        KnownCauses.All.ShouldAllBe(cause => cause.Documents.Count > 0 && KnownMeasures.For(cause).Count > 0);
    }

    private static readonly Gen<Evidence> Piece = from kind in Gen.Elements(Enum.GetValues<EvidenceKind>())
                                                  from isFor in Gen.Elements(true, false)
                                                  from strength in Gen.Elements(Enum.GetValues<Strength>())
                                                  select new Evidence(kind, isFor, strength);

    private static readonly Arbitrary<int[]> Solved = Gen.Choose(0, InClass).ArrayOf(4).ToArbitrary();

    private static QualityDomain.Assessments.Results.ResultSheet Marking(int twos, int threes) =>
        GivenResults.Marks([.. Enumerable.Repeat((2, (int?)null), twos), .. Enumerable.Repeat((3, (int?)null), threes)]);

    /// <summary>What is seen and proposed, without names, in an order that no name decides.</summary>
    private static List<string> Told(params (string, int[])[] classes)
    {
        var facts = Facts(classes);
        return [.. Observations.Of(facts.Analysis).Select(one =>
            $"{one.Kind} {one.Group is null} {one.Items} {one.N} {one.Count} {one.Share:R} {string.Join(' ', CauseMap.Of(one, facts).Select(cause => $"{cause.Cause.Id}:{cause.Balance}"))}").Order(StringComparer.Ordinal)];
    }
}
