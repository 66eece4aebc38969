using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QualityBot.Hosting;
using QualityBot.Names;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary>What <c>doctor</c> finds in the store: that it can be used, is sound and was changed by the bot alone, and that its schools' clocks are known here.</summary>
internal static class StoreExamination
{
    public static async Task<IReadOnlyList<Finding>> Of(Settings settings, CancellationToken ct)
    {
        try
        {
            await using var db = BotHost.OpenStore(settings.Storage);
            await StoreStart.RequireCurrent(db, settings.Storage, ct);
            CheckSound(settings.Storage.Path);
            return
            [
                await db.AuditHolds(ct) ? new(Texts.Store, true, settings.Storage.Path) : new(Texts.Store, false, Texts.AuditBroken),
                .. (await db.Set<School>().AsNoTracking().OrderBy(school => school.Id).ToListAsync(ct))
                    .Where(school => !TimeZoneInfo.TryFindSystemTimeZoneById(school.ZoneId, out _))
                    .Select(school => new Finding(Texts.Clock, false, Texts.UnknownZone(school))),
                NamesOf(settings.Names),
            ];
        }
        catch (StoreException trouble)
        {
            return [new(Texts.Store, false, trouble.Message)];
        }
        catch (SqliteException sqlite) when (StoreException.Of(sqlite) is { } trouble)
        {
            return [new(Texts.Store, false, trouble.Message)];
        }
    }

    /// <summary>The key code → name: whether every school's file opens with the secret, and whether the secret is the owner's alone.</summary>
    private static Finding NamesOf(NameKeyOptions names)
    {
        try
        {
            var schools = Directory.Exists(names.Folder) ? Directory.GetFiles(names.Folder, "*.names").Select(file => long.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture)).ToList() : [];
            var secret = NameSecret.PathOf(names);
            return schools.Count == 0 ? new(Texts.PupilNames, true, Texts.NoNamesYet)
                : NameSecret.IsOpenToOthers(secret) ? new(Texts.PupilNames, false, Texts.SecretIsOpen(secret))
                : new(Texts.PupilNames, true, Texts.NamesOpen(schools.Sum(school => new NameKey(names).Read(school).Count)));
        }
        catch (StoreException trouble)
        {
            return new(Texts.PupilNames, false, trouble.Message);
        }
    }

    private static void CheckSound(string path)
    {
        try
        {
            Backup.Check(path);
        }
        catch (StoreException unsound)
        {
            throw StoreException.Damaged(unsound);
        }
    }
}
