using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments.Reading;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Uploading;

/// <summary>What the school knows that an upload needs.</summary>
/// <param name="Numbers">What class numbers mean in the school year of the work.</param>
/// <param name="ClassesOfGrade">Classes of the grade that somebody teaches or leads, in their order.</param>
/// <param name="Scales">The school's own, the newest first.</param>
/// <param name="Works">Works of the same grade and year that the results may belong to.</param>
/// <param name="Current">The current results of these works.</param>
/// <param name="Clocks">What the receipt would start.</param>
internal sealed record UploadFacts(
    ValueList<ClassNumber> Numbers, ValueList<string> ClassesOfGrade, ValueList<OwnScale> Scales, ValueList<Assessment> Works, ValueList<ResultSet> Current, ReceiptClocks Clocks)
{
    /// <summary>Who works here today; empty where nothing waits for the results.</summary>
    public ValueList<Actor> Staff { get; init; } = [];

    /// <summary>The next moment at which they may be told something unasked.</summary>
    public DateTimeOffset MayBeTold { get; init; }

    /// <summary>The school year of the work, in which class numbers keep their meaning.</summary>
    public required int StartYear { get; init; }

    public IEnumerable<NamedClass> Names => Numbers.Select(one => new NamedClass(one.Number.ToString(CultureInfo.InvariantCulture), one.Class));

    /// <summary>Classes of the grade that no number means yet; two numbers of one class are typed, not offered.</summary>
    public ValueList<string> Free(Upload upload) => [.. ClassesOfGrade.Except(Names.Concat(upload.Classes).Select(one => one.Class))];

    /// <summary>Everything in one file.</summary>
    public Outcome<ResultFile> Joined(Upload upload) => upload.Joined(Names);

    /// <summary>The figures of what was read, as they would be after saving.</summary>
    public Outcome<AnalysedFiles> Analysed(Upload upload) => Whole(upload).Match(whole => AnalysedFiles.Of(whole, (work, max) => upload.Typed(work, max) ?? AssessmentStore.OwnFirst(Scales)(work, max)), problem => problem);

    /// <summary>What would be stored: the read, or the stored and the read together.</summary>
    public Outcome<ResultFile> Whole(Upload upload) => Joined(upload).Match(
        joined => upload.Adds && upload.Into is { } into && Current.FirstOrDefault(set => set.AssessmentId == into) is { } before
            ? ResultFile.Join([ContentText.Read(before.Content).Of(joined.Work), joined], new Dictionary<string, string>())
            : joined,
        problem => problem);

    /// <summary>The work of the school that was chosen; null: a new one.</summary>
    public Assessment? Target(Upload upload) => upload.Into is > 0 and var id ? Works.FirstOrDefault(work => work.Id == id) : null;

    /// <param name="actorId">0: a verb.</param>
    public static async Task<UploadFacts> Load(AppDb db, long school, long actorId, Upload upload, DateOnly today, long upcomingId, CancellationToken ct)
    {
        var work = upload.Work;
        var startYear = Cohorts.SchoolYearOf(work, today);
        var works = await db.Of<Assessment>(school).Where(one => one.Grade == work.Grade && one.Year == work.Year).OrderBy(one => one.Id).ToListAsync(ct);
        var ids = works.ConvertAll(one => one.Id);
        var clocks = await ReceiptClocks.Load(db, school, work, upload.ReceivedOn ?? today, actorId, today, upcomingId, ct);
        var appointments = await db.Of<Appointment>(school).ToListAsync(ct);
        return new(
            [.. await db.Of<ClassNumber>(school).Where(one => one.StartYear == startYear && one.Grade == work.Grade).OrderBy(one => one.Number).ToListAsync(ct)],
            ClassesOf(appointments, work.Grade),
            [.. await db.Of<OwnScale>(school).OrderByDescending(scale => scale.Id).ToListAsync(ct)],
            [.. works],
            [.. await db.Of<ResultSet>(school).Where(set => ids.Contains(set.AssessmentId) && set.IsCurrent).ToListAsync(ct)],
            clocks)
        {
            StartYear = startYear,
            Staff = clocks.Happened is null ? [] : [.. (await db.Of<Person>(school).ToListAsync(ct)).Select(person => Actor.On(today, person, appointments, [])).Where(actor => actor.Appointments.Count > 0)],
        };
    }

    private static ValueList<string> ClassesOf(IEnumerable<Appointment> appointments, int? grade) =>
        [.. appointments.SelectMany(one => one.Classes).Distinct().Select(one => SchoolClass.TryParse(one, out var read) ? read : null).OfType<SchoolClass>().Where(one => one.Grade == grade).Order().Select(one => one.ToString())];
}
