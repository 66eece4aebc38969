using QualityBot.Storage;
using QualityDomain.People.PupilNames;

namespace QualityBot.Names;

/// <summary>The key code → name of each school: an encrypted file of its own on the school's disk, never a table of the store.</summary>
/// <remarks>The program and a verb may work at the same time: a file beside it lets one writer in. Source: decision 0010.</remarks>
internal sealed class NameKey(NameKeyOptions options)
{
    private static readonly Lock Writing = new();

    public NameKeyOptions Options => options;

    /// <summary>All names of the school; empty: no list was loaded.</summary>
    /// <exception cref="StoreException">The file is there and does not open.</exception>
    public IReadOnlyList<PupilName> Read(long school)
    {
        var path = options.FileOf(school);
        return File.Exists(path)
            ? SealedNames.Open(File.ReadAllBytes(path), school, NameSecret.Find(options) ?? throw new StoreException(Texts.SecretIsLost(NameSecret.PathOf(options))))
            : [];
    }

    /// <summary>Puts names in the place of those that the pupils had, and takes some out.</summary>
    /// <returns>Whether something changed.</returns>
    public bool Change(long school, IReadOnlyCollection<PupilName> put, IReadOnlyCollection<long> erased)
    {
        lock (Writing)
        {
            using var alone = Alone();
            var before = Read(school);
            var gone = put.Select(name => name.PupilId).Concat(erased).ToHashSet();
            var after = before.Where(name => !gone.Contains(name.PupilId)).Concat(put).OrderBy(name => name.PupilId).ToList();
            if (after.SequenceEqual(before))
            {
                return false;
            }

            PrivateFile.Write(options.FileOf(school), SealedNames.Seal(after, school, NameSecret.FindOrMake(options)));
            return true;
        }
    }

    private FileStream Alone()
    {
        try
        {
            Directory.CreateDirectory(options.Folder);
            return new(Path.Combine(options.Folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(Texts.NamesAreBusy, busy);
        }
    }
}
