using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>What the dialogue of an announcement judges by.</summary>
/// <param name="Classes">Of the school, ascending.</param>
/// <param name="Associations">Subject associations that have members.</param>
/// <param name="Roles">Of the staff.</param>
/// <param name="Leaders">Who may agree to a secretary's announcement.</param>
/// <param name="UrgentThisWeek">How many announcements the person called urgent this week.</param>
/// <param name="Set">The readers whom the draft has or this input chooses; null: none are chosen.</param>
/// <param name="Count">Of these readers.</param>
internal sealed record AnnounceFacts(
    SchoolCalendar Calendar, ValueList<SchoolClass> Classes, ValueList<string> Associations, ValueList<Role> Roles, ValueList<Person> Leaders, ValueList<string> FamilyNames, int UrgentThisWeek,
    ReaderSet? Set, ReaderCount? Count)
{
    public static async Task<AnnounceFacts> Read(AppDb db, AnnounceStage stage, Input input, CancellationToken ct)
    {
        var (school, today) = (input.Here.Id, input.Today);
        var staff = await StaffOnDuty.Read(db, school, today, ct);
        var held = staff.SelectMany(actor => actor.Appointments).ToList();
        var monday = new SchoolMoment(Week.MondayOf(today), TimeOnly.MinValue).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId));
        var facts = new AnnounceFacts(
            await CalendarOf.School(db, school, ct),
            held.SelectMany(one => one.Classes).Select(name => SchoolClass.TryParse(name, out var one) ? one : null).OfType<SchoolClass>().Distinct().Order().ToValueList(),
            held.Select(one => one.Association).OfType<string>().Distinct().Order().ToValueList(),
            held.Select(one => one.Role).Distinct().Order().ToValueList(),
            staff.Where(AnnounceRights.Leads).Select(actor => actor.Person).ToValueList(),
            staff.Select(actor => actor.Person.FamilyName).ToValueList(),
            await db.Of<Announcement>(school).CountAsync(one => one.AuthorId == input.Someone.Id && one.Urgent && one.SendAt >= monday, ct),
            null,
            null);
        return ReaderChoice.Asked(Offered(input.Someone), stage, input) is { } set ? facts with { Set = set, Count = await ReaderCount.Of(db, input.Here, set, input.Someone.Id, today, ct) } : facts;
    }

    /// <summary>Names in the text that are not those of staff: perhaps pupils'.</summary>
    public IReadOnlyList<string> Strangers(string text) => NamesInWords.Strangers(text, FamilyNames);

    /// <summary>Sets that the person may choose at once.</summary>
    public static IReadOnlyList<ReaderSet> Offered(Actor actor)
    {
        ReaderSet[] whole = [new ReaderSet.Everybody(), new ReaderSet.Families(null), new ReaderSet.Colleagues([])];
        var classes = actor.Appointments.Where(held => held.Role == Role.ClassTeacher).SelectMany(held => held.Classes)
            .Select(name => SchoolClass.TryParse(name, out var one) ? one : null).OfType<SchoolClass>().Distinct().Order().ToList();
        var own = classes.Select(one => (ReaderSet)new ReaderSet.Families(new([], [one])))
            .Concat(actor.Appointments.Where(held => held.Role == Role.AssociationHead).Select(held => held.Association).OfType<string>().Distinct().Select(name => new ReaderSet.Association(name)));
        return [.. whole.Concat(own).Where(set => AnnounceRights.AsTold(actor) || AnnounceRights.May(actor, set))];
    }

    /// <summary>Whether the person may choose classes and posts freely.</summary>
    public static bool ChoosesFreely(Actor actor) => AnnounceRights.Leads(actor) || AnnounceRights.AsTold(actor);
}
