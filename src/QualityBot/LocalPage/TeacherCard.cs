using Microsoft.EntityFrameworkCore;
using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.LocalPage;

/// <summary>The pocket card of a teacher: code → name of the pupils of the own classes and of the plans that the teacher leads, and of nobody else. Dated; small, to be cut out and folded.</summary>
internal static class TeacherCard
{
    public const string Code = "teachercard";

    /// <summary>Pairs of code and name in one row: the card lies in a diary.</summary>
    private const int InRow = 3;

    /// <summary>How the page offers it.</summary>
    public static readonly PagePaper OnThePage = new(Code, Texts.TeacherCardPaper, PageSubject.Colleague, Permission.PrintPocketCard, Load) { NamesItself = true, Names = Permission.PrintPocketCard, Explain = Texts.Explain };

    /// <summary>Whose cards the person may print, by name: all teachers' for the administration, else the own; nobody without pupils.</summary>
    public static async Task<IReadOnlyList<(long Id, string Name)>> Offered(AppDb db, Asker asker, CancellationToken ct)
    {
        if (asker.Viewer is not { } viewer || !Permissions.MayAnywhere(viewer, Permission.PrintPocketCard))
        {
            return [];
        }

        var everybody = PrintsForAll(viewer);
        return
        [
            .. from circle in await Circles(db, asker, ct)
               where circle.Value is { Classes.Count: > 0 } or { Pupils.Count: > 0 } && (everybody || circle.Key.Id == viewer.Id)
               orderby circle.Key.Name.Key
               select (circle.Key.Id, circle.Key.Name.WithInitials),
        ];
    }

    private static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, PageAsk ask, CancellationToken ct)
    {
        var (person, own) = (await Circles(db, asker, ct)).FirstOrDefault(circle => circle.Key.Id == ask.ColleagueId);
        if (person is null || (asker.Viewer is { } viewer && viewer.Id != person.Id && !PrintsForAll(viewer)))
        {
            return new CardOfAnother();
        }

        var pupils = ask.Names!.Entries.Where(one => one.IsHere && (own.Classes.Contains(one.Code.Class.ToString()) || own.Pupils.Contains(one.PupilId))).ToList();
        return pupils.Count == 0 ? new NobodyOfTheirs() : Of(PaperFrame.Of(await WorkPapers.StaffOf(db, asker, ct)), person, pupils, ask.Names.StartYear);
    }

    private static Paper Of(PaperFrame frame, Person person, List<NamedPupil> pupils, int startYear) => new(
        frame.Paper(Texts.TeacherCardHeading(person), Texts.PocketSubtitle(frame.Today, startYear), Texts.PocketSource) with
        {
            Letterhead = null, DateLine = null,
            Blocks =
            [
                new Table(
                    [.. Enumerable.Range(0, InRow).SelectMany(_ => new[] { new Column(Texts.CodeColumn, 1.2, Alignment.Centre), new Column(Texts.NameColumn, 3.2) })],
                    [.. pupils.GroupBy(pupil => pupil.Code.Class).SelectMany(own => Rows([.. own]).Prepend(new Row.Section(own.Key.Display(frame.ClassStyle))))]) { FontSize = 8 },
                new Paragraph(Texts.PocketRules) { Indent = false },
                new Signatures([new(Texts.PocketTaken, "")]),
            ],
        },
        Texts.TeacherCardPaper, "", Chart: null, Texts.TeacherCardFile(person));

    /// <summary>Down the columns, as a journal is read.</summary>
    private static IEnumerable<Row> Rows(List<NamedPupil> pupils)
    {
        var height = (pupils.Count + InRow - 1) / InRow;
        return Enumerable.Range(0, height).Select(row => Row.Of([.. Enumerable.Range(0, InRow).Select(column => (column * height) + row)
            .SelectMany(at => at < pupils.Count ? new RichText[] { $"{pupils[at].Code}", pupils[at].Short } : ["", ""])]));
    }

    private static bool PrintsForAll(Actor viewer) => Permissions.ReachOf(viewer, Permission.PrintPocketCard).HasFlag(Reach.School);

    /// <summary>Everybody of the staff with the classes taught – a substitute's too – and the pupils whose running plans the person leads.</summary>
    private static async Task<Dictionary<Person, Circle>> Circles(AppDb db, Asker asker, CancellationToken ct)
    {
        var (school, today) = (asker.School.Id, asker.Today);
        var (appointments, leaves) = (await db.Of<Appointment>(school).ToListAsync(ct), await db.Of<Leave>(school).ToListAsync(ct));
        var led = (await db.Of<SupportPlan>(school).Where(plan => plan.LeadId != null && plan.State == SupportState.Active).ToListAsync(ct)).ToLookup(plan => plan.LeadId!.Value, plan => plan.PupilId);
        return (await db.Of<Person>(school).ToListAsync(ct)).Where(person => person.WorksOn(today)).ToDictionary(person => person, person => new Circle(
            [.. Actor.On(today, person, appointments, leaves).Appointments.Where(held => held.Role is Role.ClassTeacher or Role.SubjectTeacher or Role.PrimaryTeacher).SelectMany(held => held.Classes)],
            [.. led[person.Id]]));
    }

    private sealed record Circle(HashSet<string> Classes, HashSet<long> Pupils);
}

/// <summary>The card of a colleague is printed by the colleague or the administration.</summary>
internal sealed record CardOfAnother : Problem;

/// <summary>No name of a pupil of the person is known.</summary>
internal sealed record NobodyOfTheirs : Problem;
