using Microsoft.EntityFrameworkCore;
using QualityBot.Names;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.LocalPage;

/// <summary>The names behind the codes of one school year, as far as a person may see them.</summary>
/// <param name="Entries">By code, in their order. A code that ended in the year is here too: papers may still carry it.</param>
/// <param name="Nameless">Codes of pupils whom the person may see and whose name no list has told.</param>
internal sealed record NameBook(int StartYear, ValueList<NamedPupil> Entries, ValueList<PupilCode> Nameless)
{
    private readonly Dictionary<PupilCode, NamedPupil> byCode = Entries.ToDictionary(one => one.Code);

    /// <summary>Reads what <paramref name="asker"/> may see: a right to the class where the pupil is now, or to a pupil whom the person supports.</summary>
    /// <param name="by">The right by which they are seen: <see cref="Permission.SeePupilKey"/>, or <see cref="Permission.PrintPocketCard"/>, by which a teacher sees the pupils of the classes that the teacher teaches.</param>
    public static async Task<NameBook> Read(AppDb db, NameKey key, Asker asker, int startYear, CancellationToken ct, Permission by = Permission.SeePupilKey)
    {
        var (school, today) = (asker.School.Id, asker.Today);
        var names = key.Read(school).ToDictionary(name => name.PupilId, name => name.Name);
        var all = await db.Of<PupilPlace>(school).ToListAsync(ct);
        var now = all.Where(place => place.Until is null || place.Until >= today).GroupBy(place => place.PupilId).ToDictionary(own => own.Key, own => own.MaxBy(place => place.StartYear)!.Class);
        var gone = (await db.Of<Pupil>(school).Where(pupil => pupil.LeftOn != null && pupil.LeftOn < today).Select(pupil => pupil.Id).ToListAsync(ct)).ToHashSet();
        var supported = (await db.Of<SupportPlan>(school).Where(plan => plan.LeadId != null && (plan.State == SupportState.Active || plan.State == SupportState.Proposed)).ToListAsync(ct)).ToLookup(plan => plan.PupilId, plan => plan.LeadId!.Value);
        var seen = all.Where(place => place.StartYear == startYear)
            .Select(place => (Place: place, Code: PupilCode.TryParse(place.Code, out var code) ? code : null))
            .Where(one => one.Code is not null && MaySee(asker, by, now.GetValueOrDefault(one.Place.PupilId, one.Place.Class), supported[one.Place.PupilId])).OrderBy(one => one.Code).ToList();
        return new(
            startYear,
            [.. seen.Where(one => names.ContainsKey(one.Place.PupilId)).Select(one => new NamedPupil(one.Code!, one.Place.PupilId, names[one.Place.PupilId], IsHere(one.Place)))],
            [.. seen.Where(one => !names.ContainsKey(one.Place.PupilId) && IsHere(one.Place)).Select(one => one.Code!)]);

        bool IsHere(PupilPlace place) => place.Until is null && !gone.Contains(place.PupilId);
    }

    /// <summary>The classes in which somebody is known, in their order.</summary>
    public IEnumerable<SchoolClass> Classes => Entries.Where(one => one.IsHere).Select(one => one.Code.Class).Concat(Nameless.Select(code => code.Class)).Distinct().Order();

    /// <summary>Those who learn in the class now.</summary>
    public IReadOnlyList<NamedPupil> Of(SchoolClass one) => [.. Entries.Where(pupil => pupil.IsHere && pupil.Code.Class == one)];

    public NamedPupil? Find(PupilCode code) => byCode.GetValueOrDefault(code);

    /// <summary>A verb has no viewer: whoever may start it at the school's machine may read the key itself.</summary>
    private static bool MaySee(Asker asker, Permission by, string schoolClass, IEnumerable<long> supporters) => asker.Viewer is not { } viewer
        || (Support.Roster.ScopeOf(schoolClass, viewer) is var scope && Permissions.May(viewer, by, scope with { SupportedBy = [.. supporters], Owners = [.. scope.Owners, .. supporters] }));
}

/// <summary>A pupil by code and name.</summary>
/// <param name="IsHere">Whether the pupil still goes by this code.</param>
internal sealed record NamedPupil(PupilCode Code, long PupilId, PersonName Name, bool IsHere)
{
    /// <summary>«Соколова Анна».</summary>
    public string Short => $"{Name.Family} {Name.Given}".Trim();
}
