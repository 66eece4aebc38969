using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;

namespace QualityBot.Staff;

/// <summary>The beginning of the link by which people come to the bot, «https://t.me/name?start=».</summary>
/// <remarks>The host learns it from the channel at start and keeps it in the store, where dialogues and verbs read it.</remarks>
internal static class BotLink
{
    private const string Name = "bot-link";

    /// <summary>Keeps the beginning of links.</summary>
    public static async Task Save(AppDb db, string beginning, CancellationToken ct)
    {
        if (await db.Kept.Where(row => row.Name == Name).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, beginning), ct) == 0)
        {
            db.Kept.Add(new() { Name = Name, Value = beginning });
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>The link that carries a token; while the bot's name is unknown, the command to be typed.</summary>
    public static async Task<Func<string, string>> Load(AppDb db, CancellationToken ct)
    {
        var beginning = await db.Kept.AsNoTracking().Where(row => row.Name == Name).Select(row => row.Value).FirstOrDefaultAsync(ct);
        return token => beginning is null ? $"/start {token}" : beginning + token;
    }
}
