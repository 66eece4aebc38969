using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Bodies;
using QualityDomain.Support.Checks;

namespace QualityBot.Parents;

/// <summary>The records of pupils and families whose term of keeping is over; those of a pupil about whom a complaint runs never are.</summary>
internal static class DueForErasure
{
    /// <summary>What nothing more is kept of, once it is erased: not even old values in the audit.</summary>
    public static readonly string[] Kinds =
    [
        nameof(SupportPlan), nameof(SupportEntry), nameof(PupilCheck), nameof(ParentContact), nameof(BodyRecord), nameof(SupportReading), nameof(PaperConsent), nameof(Complaint),
        nameof(FamilySheet), nameof(Slip), nameof(ClassCode), nameof(Guardianship), nameof(PupilPlace), nameof(Pupil),
    ];

    public static async Task<ValueList<object>> Read(AppDb db, School school, RetentionPeriods periods, DateOnly today, CancellationToken ct)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId);
        var lastLook = new QualityDomain.Calendar.SchoolMoment(today.AddDays(-periods.ReadingAfterLook), TimeOnly.MinValue).ToInstant(zone);
        var complaints = await db.Of<Complaint>(school.Id).ToListAsync(ct);
        var held = complaints.Where(one => one.HoldsOn(today)).Select(one => one.PupilId).ToHashSet();
        var left = (await db.Of<Pupil>(school.Id).Where(pupil => pupil.LeftOn != null && pupil.LeftOn < today).ToListAsync(ct)).Where(pupil => !held.Contains(pupil.Id)).ToDictionary(pupil => pupil.Id);
        var gone = left.Values.Where(pupil => RetentionPeriods.IsOver(pupil.LeftOn!.Value, periods.SupportAfterLeaving, today)).Select(pupil => pupil.Id).ToList();
        var consents = (await db.Of<PaperConsent>(school.Id).ToListAsync(ct)).Where(one => EndOf(one) is { } end && !held.Contains(one.PupilId) && RetentionPeriods.IsOver(end, periods.ConsentAfterEnd, today)).ToList();
        var over = complaints.Where(one => one.AnsweredOn is { } answered && !held.Contains(one.PupilId) && RetentionPeriods.IsOver(answered, periods.ComplaintAfterAnswer, today)).ToList();
        var kept = (await db.Of<PaperConsent>(school.Id).Select(one => new { one.Id, one.PupilId }).ToListAsync(ct)).Where(one => !consents.Exists(due => due.Id == one.Id)).Select(one => one.PupilId)
            .Concat(complaints.Except(over).Select(one => one.PupilId)).ToHashSet(); // Whose code something that is still kept needs.
        return
        [
            .. await Of<SupportPlan>(db.Of<SupportPlan>(school.Id).Where(one => gone.Contains(one.PupilId)), ct),
            .. await Of<SupportEntry>(db.Of<SupportEntry>(school.Id).Where(one => gone.Contains(one.PupilId)), ct),
            .. await Of<PupilCheck>(db.Of<PupilCheck>(school.Id).Where(one => gone.Contains(one.PupilId)), ct),
            .. await Of<ParentContact>(db.Of<ParentContact>(school.Id).Where(one => gone.Contains(one.PupilId)), ct),
            .. await Of<BodyRecord>(db.Of<BodyRecord>(school.Id).Where(one => gone.Contains(one.PupilId)), ct),
            .. held.Count > 0 ? [] : await Of<SupportReading>(db.Of<SupportReading>(school.Id).Where(one => one.At < lastLook), ct),
            .. consents, .. over,
            .. (await db.Of<FamilySheet>(school.Id).ToListAsync(ct)).Where(one => !held.Contains(one.PupilId) && RetentionPeriods.IsOver(one.On, periods.SheetAfterTold, today)),
            .. (await db.Of<Slip>(school.Id).ToListAsync(ct)).Where(one => !held.Contains(one.PupilId) && RetentionPeriods.IsOver(Day(one.UsedAt ?? one.RevokedAt ?? one.ExpiresAt), periods.CodesAfterEnd, today)),
            .. (await db.Of<ClassCode>(school.Id).ToListAsync(ct)).Where(one => RetentionPeriods.IsOver(one.RevokedAt is { } revoked ? Day(revoked) : one.Last, periods.CodesAfterEnd, today)),
            .. await Of<PupilPlace>(db.Of<PupilPlace>(school.Id).Where(one => gone.Contains(one.PupilId) && !kept.Contains(one.PupilId)), ct),
            .. gone.Where(id => !kept.Contains(id)).Select(id => left[id]),
        ];

        DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

        DateOnly? EndOf(PaperConsent consent) => consent.WithdrawnAt is { } withdrawn ? Day(withdrawn) : left.TryGetValue(consent.PupilId, out var pupil) ? pupil.LeftOn : null;
    }

    private static async Task<IEnumerable<object>> Of<T>(IQueryable<T> records, CancellationToken ct)
        where T : class => await records.ToListAsync(ct);
}
