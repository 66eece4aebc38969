using Microsoft.EntityFrameworkCore;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Calendar;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.Names;

/// <summary>A class list that was saved.</summary>
/// <param name="Left">Pupils who are marked as gone, since the list does not have them.</param>
internal sealed record SavedList(KeyPlan Plan, int Left);

/// <summary>Class lists into the key: read, compared, saved. The page and the verb do the same.</summary>
internal static class ClassLists
{
    /// <summary>Reads a workbook or a document; rows without a class are of <paramref name="one"/>.</summary>
    public static Outcome<ClassListReading> Read(byte[] content, SchoolClass? one) => SheetOpener.Open(content).Match<Outcome<ClassListReading>>(
        sheets =>
        {
            var read = ClassListReader.Read(sheets.Where(sheet => !sheet.IsHidden).Select(sheet => new ClassListTable(sheet.Name, [.. sheet.Rows.Select(row => row.ToValueList())]))).WithClass(one);
            return read.Pupils.Count == 0 ? new NoPupilsRead() : read;
        },
        problem => problem);

    /// <summary>Compares a list with the key of this moment.</summary>
    /// <param name="startYear">Null: the year for which lists are made now.</param>
    public static async Task<KeyPlan> Compare(AppDb db, NameKey key, School school, ClassListReading list, int? startYear, DateOnly today, CancellationToken ct) =>
        KeyPlan.Of(list, await FactsOf(db, key, school, startYear ?? SchoolYear.PreparedOn(today), today, ct));

    /// <summary>Saves a list: codes and places into the store, then the names into their own file.</summary>
    /// <remarks>In this order: what a crash leaves between the two are codes without names, which the same list names the next time; never a name without its child.</remarks>
    /// <param name="by">Null: a verb.</param>
    /// <param name="missingLeft">Whether pupils of these classes whom the list does not have have left the school.</param>
    public static async Task<Outcome<SavedList>> Save(AppDb db, NameKey key, School school, ClassListReading list, int? startYear, bool missingLeft, long? by, DateTimeOffset now, CancellationToken ct)
    {
        var names = new List<PupilName>();
        var saved = await VerbTurn<SavedList>.Take(db, "pupils-load", school.Id, now, async ids =>
        {
            var today = Moment.Of(school, now, ids).Today;
            var facts = await FactsOf(db, key, school, startYear ?? SchoolYear.PreparedOn(today), today, ct);
            var plan = KeyPlan.Of(list, facts);
            var effects = new List<Effect>();
            foreach (var planned in plan.Pupils.Where(pupil => pupil.ChangesSomething))
            {
                var pupil = planned.PupilId ?? ids.Next();
                names.Add(PupilName.Of(pupil, planned.Listed.Name));
                effects.AddRange(planned.PupilId is null ? [new Effect.Add(new Pupil(pupil, school.Id))] : Array.Empty<Effect>());
                effects.AddRange(planned.Leaves is { } old ? [new Effect.Replace(old, old with { Until = today.AddDays(-1) })] : Array.Empty<Effect>());
                effects.AddRange(planned.NeedsPlace ? [new Effect.Add(new PupilPlace(ids.Next(), school.Id, pupil, plan.StartYear, planned.Code))] : Array.Empty<Effect>());
            }

            var left = missingLeft ? facts.Pupils.Where(pupil => pupil.LeftOn is null && plan.Missing.Any(gone => gone.PupilId == pupil.Id)).ToList() : [];
            effects.AddRange(left.Select(pupil => new Effect.Replace(pupil, pupil with { LeftOn = today })));
            if (names.Count + left.Count > 0)
            {
                effects.Add(new Effect.Add(new NameUse(ids.Next(), school.Id, by, now, NameUseKind.Loaded, string.Join(", ", plan.Classes), names.Count)));
            }

            return new VerbTurn<SavedList>(new(plan, left.Count), effects);
        }, ct, by: by);
        if (saved is Outcome<SavedList>.Ok)
        {
            key.Change(school.Id, names, []);
        }

        return saved;
    }

    private static async Task<KeyFacts> FactsOf(AppDb db, NameKey key, School school, int startYear, DateOnly today, CancellationToken ct) => new(
        startYear, today,
        [.. await db.Of<Pupil>(school.Id).ToListAsync(ct)],
        [.. await db.Of<PupilPlace>(school.Id).Where(place => place.StartYear == startYear || place.StartYear == startYear - 1).ToListAsync(ct)],
        [.. key.Read(school.Id)]);
}
