using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Tests.Assessments;

public sealed class AssessmentStoreTests : IDisposable
{
    private readonly TestStore store = new();

    public AssessmentStoreTests() => store.Put([.. StoredWorks.People, .. StoredWorks.Work()]);

    // Who asks → which classes they see; empty: nothing at all.
    [Theory]
    [InlineData(2, "4А 4Б 4В")] // The director.
    [InlineData(3, "4А 4Б 4В")] // A deputy without an area.
    [InlineData(4, "")] // A deputy of grades 5–11.
    [InlineData(5, "4А 4Б 4В")] // The head of the association of Russian.
    [InlineData(6, "")] // The head of another.
    [InlineData(7, "4А")] // Class teachers.
    [InlineData(8, "4Б")]
    [InlineData(9, "4В")] // A teacher of Russian in 4В.
    [InlineData(10, "")] // A teacher of music in 4В.
    [InlineData(11, "")] // The secretary.
    [InlineData(12, "")] // A parent.
    [InlineData(13, "")] // The psychologist: supported pupils only, and there are none.
    [InlineData(14, "")]
    [InlineData(15, "")]
    [InlineData(902, "")] // Another school.
    [InlineData(903, "")]
    public async Task Everybody_sees_what_the_matrix_gives_them_and_no_more(long person, string classes)
    {
        var facts = await Load(person);

        string.Join(' ', facts?.Analysis?.Sheet.Groups ?? []).ShouldBe(classes);
        (facts is null).ShouldBe(classes.Length == 0);
        if (facts is { SeesAll: false, Analysis: { } seen })
        {
            seen.Pupils.ShouldAllBe(pupil => pupil.Pupil.Group == classes);
            seen.Needs.ShouldAllBe(need => need.Gaps.Pupil.Group == classes);
            seen.Comparisons.ShouldAllBe(one => one.Group == classes);
            seen.Markers.ShouldAllBe(marker => marker.Group == classes);
            seen.School.N.ShouldBe(seen.Sheet.Pupils.Count);
            facts.Doubts.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_psychologist_sees_the_pupils_whom_they_support_and_nobody_else()
    {
        store.Put(StoredWorks.OwnWork());
        store.Put(new Pupil(501, 1), new PupilPlace(511, 1, 501, 2025, "4А-02"), new Pupil(502, 1), new PupilPlace(512, 1, 502, 2025, "4А-03"));
        store.Put(new SupportPlan(601, 1, 501, "Русский язык") { State = SupportState.Active, LeadId = 13, Gaps = ["корень слова"], From = StoredWorks.Received, Until = StoredWorks.Received.AddDays(30) });

        var facts = (await Load(13, StoredWorks.OwnWorkId))!;

        facts.OnlySupported.ShouldBeTrue();
        facts.Analysis!.Sheet.Pupils.Select(pupil => pupil.Code).ShouldBe(["4А-02"]);
        facts.Analysis.School.Marks.Pass.Value.ShouldBeNull(); // One pupil is no group.
    }

    [Fact]
    public async Task The_figures_are_those_of_the_files()
    {
        var facts = (await Load(2))!;

        facts.Analysis!.School.N.ShouldBe(71);
        facts.Analysis.Classes.Select(one => one.N).ShouldBe([25, 24, 22]);
        facts.Analysis.Sheet.Scale!.Three.ShouldBe(10);
        facts.Benchmarks.ShouldNotBeEmpty(); // Known of the work, though the file has none.
    }

    [Fact]
    public async Task A_work_of_the_year_before_stands_beside_it()
    {
        store.Put(StoredWorks.Work(id: 6000, year: 2025));

        var earlier = (await Load(7))!.Earlier.ShouldHaveSingleItem();

        earlier.Kind.ShouldBe(EarlierKind.SameWork);
        earlier.Analysis.Sheet.Groups.ShouldBe(["4А"]); // Narrowed as the work itself.
    }

    [Fact]
    public async Task A_class_teacher_sees_what_the_own_pupils_wrote_a_grade_before_and_no_others()
    {
        store.Put(Assessment.Plan(8000, 1, new("ВПР", "Русский язык", 5, 2027), null, StoredWorks.Received) with { Step = CycleStep.ResultsReceived, ReceivedOn = new(2027, 6, 1) });
        store.Put(StoredWorks.Results(8000, group => $"5{group[1]}"));
        store.Put(new Appointment(100_077, 1, 7, Role.ClassTeacher) { Classes = ["5А"] });

        var earlier = (await Load(7, 8000))!.Earlier.ShouldHaveSingleItem();

        earlier.Kind.ShouldBe(EarlierKind.SamePupils);
        earlier.Analysis.Sheet.Groups.ShouldBe(["4А"]);
    }

    [Fact]
    public async Task The_content_is_stored_once_and_not_in_the_history()
    {
        await using var db = store.CreateDbContext();

        (await db.Set<ResultSet>().AsNoTracking().SingleAsync()).Content.Length.ShouldBeInRange(3_000, 12_000);
        typeof(ResultSet).GetProperty(nameof(ResultSet.Content))!.CanWrite.ShouldBeFalse(); // What the audit passes by.
    }

    public void Dispose() => store.Dispose();

    private async Task<AssessmentFacts?> Load(long person, long work = StoredWorks.WorkId)
    {
        await using var db = store.CreateDbContext();
        var who = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == person);
        return await AssessmentStore.Load(db, new Actor(who, (await db.Of<Appointment>(who.SchoolId).Where(one => one.PersonId == person).ToListAsync()).ToValueList()), work, default);
    }
}
