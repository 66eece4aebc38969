using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>
/// What of support must not be forgotten, as one line in a digest that goes anyway: the check of the month to the class teacher in
/// its last week, a month without a check and a week's picture on Friday to the deputy of the class.
/// </summary>
/// <remarks>No message of its own. On other days nothing is read; once a day at most, however often the tick comes.</remarks>
internal sealed class SupportWatch : ITickPlan
{
    /// <summary>From this day on a class teacher is reminded of the month's check.</summary>
    private const int LastWeek = 25;

    /// <summary>A month that ended without a check is told once, in these first days of the next.</summary>
    private const int FirstDays = 7;

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var (today, month) = (moment.Today, SupportFacts.MonthOf(moment.Today));
        if (today.DayOfWeek != DayOfWeek.Friday && today.Day is > FirstDays and < LastWeek)
        {
            return [];
        }

        var told = await db.Of<Notice>(school.Id).Where(notice => notice.Kind == NoticeKind.SupportWaits && notice.On >= month).Select(notice => new { notice.PersonId, notice.On }).ToListAsync(ct);
        if (told.Any(notice => notice.On == today))
        {
            return [];
        }

        var classes = await ClassSupport.Read(db, school, today, ct);
        if (classes.Count == 0)
        {
            return [];
        }

        var staff = await StaffOnDuty.Read(db, school.Id, today, ct);
        var watchers = new Watchers(staff);
        List<(long Person, string Words)> lines = [];
        if (today.DayOfWeek == DayOfWeek.Friday)
        {
            var names = staff.ToDictionary(actor => actor.Id, actor => actor.Person.Name.WithInitials);
            lines.AddRange(ByWatcher(classes, watchers, school, own => Texts.WeekLine(own, ClassSupport.Loads(own, today), names)).Where(line => line.Words.Length > 0));
        }

        if (today.Day <= FirstDays && told.Count == 0)
        {
            lines.AddRange(ByWatcher(classes.Where(one => one.Gap is not null), watchers, school, own => Texts.MonthLine([.. own.Select(one => one.Gap!)], classes[0].Roster)));
        }

        if (today.Day >= LastWeek && !told.Any(notice => notice.On.Day >= LastWeek))
        {
            lines.AddRange(from one in classes
                           where one.IsUnchecked
                           from actor in staff
                           where actor.Appointments.Any(held => held.Role is Role.ClassTeacher or Role.PrimaryTeacher && held.Classes.Contains(one.Class))
                               && Permissions.May(actor, Permission.CheckSupport, new(school.Id) { Classes = [one.Class] })
                           select (actor.Id, Texts.CheckLine(one.Class, month)));
        }

        return [.. lines.Select(line => new Effect.Add(new Notice(moment.Ids.Next(), school.Id, line.Person, NoticeKind.SupportWaits, 0, line.Words, today)))];
    }

    private static IEnumerable<(long Person, string Words)> ByWatcher(IEnumerable<ClassSupport> classes, Watchers watchers, School school, Func<IReadOnlyList<ClassSupport>, string> words) =>
        from pair in classes.SelectMany(one => watchers.Of(new Scope(school.Id) { Classes = [one.Class] }).Select(person => (Person: person, Class: one)))
        group pair.Class by pair.Person into mine
        select (mine.Key, words([.. mine]));
}
