using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace QualityBot.Storage;

/// <summary>How far the school clock of this store runs ahead of the system's, for the verbs that open the live file beside the bot.</summary>
/// <remarks>Zero, and not stored, unless the clock was moved in the sandbox or by <c>Clock:Ahead</c>.</remarks>
public static class KeptClock
{
    private const string Name = "clock-ahead";

    public static async Task Save(AppDb db, TimeSpan ahead, CancellationToken ct)
    {
        var value = ahead.Ticks.ToString(CultureInfo.InvariantCulture);
        if (await db.Kept.Where(row => row.Name == Name).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, value), ct) == 0)
        {
            db.Kept.Add(new() { Name = Name, Value = value });
            await db.SaveChangesAsync(ct);
        }
    }

    public static async Task<TimeSpan> Load(AppDb db, CancellationToken ct)
    {
        var value = await db.Kept.AsNoTracking().Where(row => row.Name == Name).Select(row => row.Value).FirstOrDefaultAsync(ct);
        return value is null ? TimeSpan.Zero : TimeSpan.FromTicks(long.Parse(value, CultureInfo.InvariantCulture));
    }
}
