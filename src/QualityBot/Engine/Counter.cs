using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;

namespace QualityBot.Engine;

/// <summary>The next free id of the store, read and written inside the transaction that uses it.</summary>
internal static class Counter
{
    private const string Name = "next-id";

    public static async Task<FreshIds> Read(AppDb db, CancellationToken ct)
    {
        var stored = await db.Kept.AsNoTracking().Where(row => row.Name == Name).Select(row => row.Value).FirstOrDefaultAsync(ct);
        return new(stored is null ? 1 : long.Parse(stored, CultureInfo.InvariantCulture));
    }

    public static async Task Write(AppDb db, FreshIds ids, CancellationToken ct)
    {
        var value = ids.Upcoming.ToString(CultureInfo.InvariantCulture);
        if (await db.Kept.Where(row => row.Name == Name).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, value), ct) == 0)
        {
            db.Kept.Add(new() { Name = Name, Value = value });
        }
    }
}
