using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.People;

namespace QualityBot.Papers.Results;

/// <summary>Papers of a stored work, as far as the asker may see it.</summary>
internal static class WorkPapers
{
    /// <summary>Papers of the whole work: for those who see all its classes.</summary>
    public static bool IsOfTheWhole(WorkPaper paper) => paper is not (WorkPaper.Report or WorkPaper.Routes or WorkPaper.Years or WorkPaper.Subjects);

    /// <param name="one">A class in canonical form; null: all that the asker sees.</param>
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, long assessmentId, WorkPaper paper, string? one, CancellationToken ct)
    {
        if (await AssessmentStore.Load(db, asker.School.Id, asker.Viewer, assessmentId, ct) is not { } known || (IsOfTheWhole(paper) && !known.SeesAll) || (known.OnlySupported && paper != WorkPaper.Routes))
        {
            return new NoSuchWork();
        }

        var staff = await StaffOf(db, asker, ct);
        if (paper is WorkPaper.Conduct or WorkPaper.Schedule or WorkPaper.Acquaintance)
        {
            return Before(paper, ProcedureOf(known, staff));
        }

        if (FactsOf(known, staff) is not { } facts)
        {
            return new NoResultsYet();
        }

        if (paper is WorkPaper.Subjects or WorkPaper.School)
        {
            return SubjectsReport.Of(await OfProcedure(db, asker, known.Assessment, staff, paper == WorkPaper.School, one, ct), paper == WorkPaper.School ? null : known.Assessment.Grade);
        }

        if (one is not null && facts.Analysis.Classes.All(group => group.Group != one))
        {
            return new NoSuchClassInWork(one);
        }

        if (paper == WorkPaper.Plan)
        {
            return MeasurePaper.Of(facts, await DecidedMeasures.Load(db, asker, assessmentId, ct));
        }

        return After(paper, OfClass(facts, one is not null && facts.Analysis.Classes.Count > 1 ? one : null), known);
    }

    /// <summary>All works of the procedure and year with results, as far as the asker sees them.</summary>
    /// <param name="school">All grades; otherwise that of the work.</param>
    /// <param name="one">Only works that this class wrote, and its part of them; null: all classes.</param>
    private static async Task<ValueList<WorkFacts>> OfProcedure(AppDb db, Asker asker, Assessment anchor, PaperFacts staff, bool school, string? one, CancellationToken ct)
    {
        var ids = await db.Of<Assessment>(asker.School.Id).Where(work => work.Procedure == anchor.Procedure && work.Year == anchor.Year && work.ReceivedOn != null && (school || work.Grade == anchor.Grade)).Select(work => work.Id).ToListAsync(ct);
        var works = new List<WorkFacts>();
        foreach (var id in ids)
        {
            if (await AssessmentStore.Load(db, asker.School.Id, asker.Viewer, id, ct) is { OnlySupported: false } known && FactsOf(known, staff) is { } facts && (one is null || facts.Analysis.Classes.Any(group => group.Group == one)))
            {
                works.Add(OfClass(facts, one is not null && facts.Analysis.Classes.Count > 1 ? one : null));
            }
        }

        return [.. works];
    }

    /// <summary>The route of one pupil, with the name where the paper stays on the school's own machine.</summary>
    public static async Task<Outcome<Paper>> LoadRoute(AppDb db, Asker asker, long assessmentId, string code, string? name, CancellationToken ct) =>
        await AssessmentStore.Load(db, asker.School.Id, asker.Viewer, assessmentId, ct) is not { } known ? new NoSuchWork()
        : FactsOf(known, await StaffOf(db, asker, ct)) is not { } facts ? new NoResultsYet()
        : RouteSheets.Of(facts, code, name is null ? null : _ => name);

    /// <summary>The routes of a class, or of all that the asker sees, with the names that <paramref name="nameOf"/> knows; for the school's own machine.</summary>
    public static async Task<Outcome<Paper>> LoadRoutes(AppDb db, Asker asker, long assessmentId, string? one, Func<string, string?> nameOf, CancellationToken ct) =>
        await AssessmentStore.Load(db, asker.School.Id, asker.Viewer, assessmentId, ct) is not { } known ? new NoSuchWork()
        : FactsOf(known, await StaffOf(db, asker, ct)) is not { } facts ? new NoResultsYet()
        : one is not null && facts.Analysis.Classes.All(group => group.Group != one) ? new NoSuchClassInWork(one)
        : RouteSheets.Of(OfClass(facts, one is not null && facts.Analysis.Classes.Count > 1 ? one : null), nameOf: nameOf);

    /// <summary>The school's people and head, without any decision.</summary>
    public static async Task<PaperFacts> StaffOf(AppDb db, Asker asker, CancellationToken ct) => new(
        asker, [], 0,
        (await db.Of<Person>(asker.School.Id).OrderBy(person => person.Id).ToListAsync(ct)).ToValueList(),
        (await db.Of<Appointment>(asker.School.Id).OrderBy(appointment => appointment.Id).ToListAsync(ct)).ToValueList());

    /// <summary>Null: no pupils' results are there.</summary>
    public static WorkFacts? FactsOf(AssessmentFacts known, PaperFacts staff) => known.Analysis is not { } analysis ? null : new(PaperFrame.Of(staff, known.Assessment.Grade), analysis, known.Results?.FileNames ?? [])
    {
        Benchmarks = known.Benchmarks,
        Doubts = known.Doubts,
        Held = known.Assessment.ConductedOn is { } day ? RussianText.Day(day) : null,
        Years = YearsOf(known, analysis),
        Pairs = known.Earlier.FirstOrDefault(work => work.Pupils is not null) is { } same
            ? new(YearsTexts.Name(same.Assessment.Procedure, same.Assessment.Year, same.Assessment.Grade), same.Pupils!) : null,
    };

    /// <summary>The facts of a paper about one class; null: about all.</summary>
    private static WorkFacts OfClass(WorkFacts facts, string? one) => facts with
    {
        Class = one,
        Earlier = facts.Pairs is { } pairs && pairs.Dynamics.OfClass(one).Marks is { Matched: >= QualityDomain.Assessments.Statistics.Share.Fewest } marks ? new(pairs.Name, marks) : null,
    };

    private static YearsOfMarks? YearsOf(AssessmentFacts known, WorkAnalysis analysis) =>
        known.Earlier.Where(work => work.Kind == EarlierKind.SameWork).DistinctBy(work => work.Assessment.Year).ToList() is { Count: > 0 } same
            ? new([.. same.Select(work => (work.Assessment.Year, work.Analysis.School.Marks)), (known.Assessment.Year, analysis.School.Marks)])
            : null;

    private static ProcedureFacts ProcedureOf(AssessmentFacts known, PaperFacts staff)
    {
        var (work, frame) = (known.Assessment, PaperFrame.Of(staff, known.Assessment.Grade));
        var responsible = staff.Holders(Role.DeputyAcademic).OrderByDescending(holder => holder.Appointment.Grades.Contains(work.Grade)).Select(holder => holder.Person).FirstOrDefault();
        var classTeachers = staff.Holders(Role.ClassTeacher).Where(holder => holder.Appointment.Classes.Any(name => SchoolClass.TryParse(name, out var led) && led.Grade == work.Grade)).ToList();
        return new(frame, work.Work, ClassesOf(known, classTeachers.SelectMany(holder => holder.Appointment.Classes), work.Grade))
        {
            On = work.ConductedOn ?? work.PlannedOn,
            Responsible = responsible is null ? null : OfficialOf(responsible),
            Experts = [.. Experts(staff, work).Select(OfficialOf)],
            ClassTeachers = [.. classTeachers.Select(holder => OfficialOf(holder.Person)).DistinctBy(one => one.Name)],
        };
    }

    /// <summary>Classes of the results, else those that have a class teacher.</summary>
    private static ValueList<string> ClassesOf(AssessmentFacts known, IEnumerable<string> led, int grade) => known.Analysis is { Classes: { Count: > 0 } classes }
        ? [.. classes.Select(one => one.Group!)]
        : [.. led.Where(name => SchoolClass.TryParse(name, out var one) && one.Grade == grade).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Teachers of the subject; in the primary school those of the primary school.</summary>
    private static IEnumerable<Person> Experts(PaperFacts staff, Assessment work) => work.Grade <= 4
        ? staff.Holders(Role.PrimaryTeacher).Select(holder => holder.Person).Distinct()
        : staff.Holders(Role.SubjectTeacher).Where(holder => work.Subject is { } subject && holder.Appointment.Subjects.Any(own => SubjectName.Covers(own, subject))).Select(holder => holder.Person).Distinct();

    private static Official OfficialOf(Person person) => new(person.Post ?? SetTexts.Teacher, person.Name);

    private static Outcome<Paper> Before(WorkPaper paper, ProcedureFacts facts) => paper switch
    {
        WorkPaper.Conduct => ConductOrder.Of(facts),
        WorkPaper.Schedule => SchedulePaper.Of(facts),
        _ => AcquaintancePaper.Of(facts),
    };

    private static Outcome<Paper> After(WorkPaper paper, WorkFacts facts, AssessmentFacts known) => paper switch
    {
        WorkPaper.Report => AnalyticReport.Of(facts),
        WorkPaper.Minutes => AssociationMinutes.Of(facts),
        WorkPaper.Outcome => OutcomeOrder.Of(facts),
        WorkPaper.Routes => RouteSheets.Of(facts),
        WorkPaper.Years => YearsReport.Of(facts, [.. known.Earlier.Select(work => new ComparedWork(
            YearsTexts.Name(work.Assessment.Procedure, work.Assessment.Year, work.Assessment.Grade), work.Assessment.Year, work.Kind == EarlierKind.SamePupils, work.Analysis))]),
        _ => throw new InvalidOperationException($"Unknown paper {paper}."),
    };
}
