using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>The pupils of a school year by their codes, as far as somebody may have to do with them.</summary>
internal sealed record Roster(ValueList<Rostered> Pupils)
{
    /// <summary>Those who learn here today, of the classes for which <paramref name="permission"/> is given, and those whose open plan the person leads; a class teacher's own class comes first.</summary>
    public static Task<Roster> Read(AppDb db, Input input, Permission permission, CancellationToken ct) => Read(db, input.Here.Id, input.Someone, permission, input.Today, ct);

    /// <param name="viewer">Null: somebody at the school's own machine, who sees everybody.</param>
    public static async Task<Roster> Read(AppDb db, long school, Actor? viewer, Permission permission, DateOnly today, CancellationToken ct)
    {
        var year = SchoolYear.StartYearOf(today);
        var left = (await db.Of<Pupil>(school).Where(pupil => pupil.LeftOn != null && pupil.LeftOn < today).Select(pupil => pupil.Id).ToListAsync(ct)).ToHashSet();
        var places = await db.Of<PupilPlace>(school).Where(place => place.StartYear == year && (place.Until == null || place.Until >= today)).ToListAsync(ct);
        var led = viewer is null ? [] : (await db.Of<SupportPlan>(school).Where(plan => plan.LeadId == viewer.Id && (plan.State == SupportState.Active || plan.State == SupportState.Proposed)).Select(plan => plan.PupilId).ToListAsync(ct)).ToHashSet();
        return new(
        [
            .. places.Where(place => !left.Contains(place.PupilId)).Select(place => PupilCode.TryParse(place.Code, out var code) ? new Rostered(place.PupilId, code) : null).OfType<Rostered>()
                .Where(pupil => viewer is null || Permissions.May(viewer, permission, ScopeOf(pupil.Class, viewer, led.Contains(pupil.Id))))
                .OrderBy(pupil => viewer?.Appointments.Any(held => held.Role == Role.ClassTeacher && held.Classes.Contains(pupil.Class)) != true).ThenBy(pupil => pupil.Code),
        ]);
    }

    /// <summary>A class as permissions ask for it: a teacher's work with a class that the teacher teaches is the teacher's own.</summary>
    /// <param name="leads">Whether it is about a pupil whose open plan the person leads: that is the person's own too, in whatever class the pupil learns.</param>
    public static Scope ScopeOf(string schoolClass, Actor actor, bool leads = false) => new(actor.SchoolId)
    {
        Classes = [schoolClass],
        Owners = leads || actor.Appointments.Any(held => held.Role != Role.Parent && held.Classes.Contains(schoolClass)) ? [actor.Id] : [],
    };

    public IEnumerable<string> Classes => Pupils.Select(pupil => pupil.Class).Distinct();

    public IReadOnlyList<Rostered> Of(string schoolClass) => [.. Pupils.Where(pupil => pupil.Class == schoolClass)];

    public Rostered? Find(long pupilId) => Pupils.FirstOrDefault(pupil => pupil.Id == pupilId);

    public Rostered? Find(PupilCode code) => Pupils.FirstOrDefault(pupil => pupil.Code == code);

    /// <summary>«5А-07, 5А-12»: codes of those who are known, in their order.</summary>
    public string Codes(IEnumerable<long> pupils) => string.Join(", ", pupils.Select(Find).OfType<Rostered>().OrderBy(pupil => pupil.Code).Select(pupil => pupil.Code));
}

/// <summary>A pupil with the code of this school year.</summary>
internal sealed record Rostered(long Id, PupilCode Code)
{
    public string Class => Code.Class.ToString();
}
