using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.Names;

/// <summary>A pupil whose name is, or would be, taken out of the key.</summary>
internal sealed record ErasedName(PupilCode Code, int StartYear, PersonName Name);

/// <summary>Takes one pupil's name out of the key for good; the code and what was done for the child stay, nobody's name.</summary>
internal static class EraseName
{
    /// <param name="startYear">The school year of the code; null: the newest in which the school has it.</param>
    /// <param name="really">False: says only what would be erased.</param>
    public static async Task<Outcome<ErasedName>> Erase(AppDb db, NameKey key, School school, PupilCode code, int? startYear, bool really, DateTimeOffset now, CancellationToken ct)
    {
        var written = code.ToString();
        var place = await db.Of<PupilPlace>(school.Id).Where(one => one.Code == written && (startYear == null || one.StartYear == startYear)).OrderByDescending(one => one.StartYear).FirstOrDefaultAsync(ct);
        if (place is null || key.Read(school.Id).FirstOrDefault(name => name.PupilId == place.PupilId) is not { } entry)
        {
            return new NoNameForCode(written);
        }

        var erased = new ErasedName(code, place.StartYear, entry.Name);
        if (!really)
        {
            return erased;
        }

        var told = await VerbTurn<ErasedName>.Take(db, "erase-name", school.Id, now, ids => Task.FromResult<Outcome<VerbTurn<ErasedName>>>(
            new VerbTurn<ErasedName>(erased, new Effect.Add(new NameUse(ids.Next(), school.Id, null, now, NameUseKind.Erased, written, 1)))), ct);
        key.Change(school.Id, [], [entry.PupilId]);
        return told;
    }
}
