using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.Names;

/// <summary>No member of the staff brings a pupil's name into the chat: where the school has its key of names, every typed word is held against it (rule P-5).</summary>
/// <remarks>
/// What is typed may reach families, colleagues and papers by many ways; it is asked once, where it comes in. Parents write of their own child to nobody
/// but the bot, which keeps nothing of it. A key that does not open stops nobody's work: the examination of the store says so (<c>doctor</c>).
/// </remarks>
internal sealed class KeepNamesOut(NameKey key) : ITypedGuard
{
    private readonly ConcurrentDictionary<long, (DateTime At, NamesInText Names)> known = new();

    public async Task<IReadOnlyList<Effect>?> Refuse(AppDb db, Input input, string typed, CancellationToken ct)
    {
        if (input is not { Actor: { } actor, School: { } school } || actor.Appointments.All(held => held.Role == Role.Parent) || Of(school.Id) is not { } names || !names.MayBeIn(typed))
        {
            return null;
        }

        var staff = (await db.Of<Person>(school.Id).Where(person => person.GivenName != "").ToListAsync(ct)).ConvertAll(person => person.Name);
        return names.AreIn(typed, staff) ? NameRefusal.Of(input, Texts.NameOfPupil, Texts.SomebodyElse) : null;
    }

    /// <summary>The school's names, read again when their file changes; null: it has none, or they do not open.</summary>
    private NamesInText? Of(long school)
    {
        var file = new FileInfo(key.Options.FileOf(school));
        if (!file.Exists)
        {
            return null;
        }

        if (!known.TryGetValue(school, out var read) || read.At != file.LastWriteTimeUtc)
        {
            try
            {
                known[school] = read = (file.LastWriteTimeUtc, new(key.Read(school).Select(name => name.Name)));
            }
            catch (StoreException)
            {
                return null;
            }
        }

        return read.Names;
    }
}
