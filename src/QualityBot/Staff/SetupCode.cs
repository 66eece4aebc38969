using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>The one-time code that makes its holder administrator of the first school. Only its hash is kept, for 24 hours.</summary>
internal static class SetupCode
{
    private const string Name = "setup-code";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>A new code in the place of an older one; null when there is a school already. To be printed, never logged.</summary>
    public static async Task<string?> Issue(AppDb db, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Set<School>().AnyAsync(ct))
        {
            return null;
        }

        var code = Secret.Draw();
        var value = $"{InviteToken.Hash(code)}|{(now + Lifetime).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}";
        if (await db.Kept.Where(row => row.Name == Name).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, value), ct) == 0)
        {
            db.Kept.Add(new() { Name = Name, Value = value });
            await db.SaveChangesAsync(ct);
        }

        return code;
    }

    /// <summary>Whether the hash is that of the code, in time and before there is any school: the first school uses it up.</summary>
    public static async Task<bool> Opens(AppDb db, string hash, DateTimeOffset now, CancellationToken ct) =>
        await db.Kept.AsNoTracking().Where(row => row.Name == Name).Select(row => row.Value).FirstOrDefaultAsync(ct) is { } value
        && value.Split('|') is [var kept, var until]
        && kept == hash
        && now < DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(until, CultureInfo.InvariantCulture))
        && !await db.Set<School>().AnyAsync(ct);
}
