using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;

namespace QualityBot.LocalPage;

/// <summary>Where the page is, kept in the store so that a dialogue can name it. Empty: there is no page.</summary>
internal static class PageAddress
{
    private const string Name = "local-page";

    public static async Task Save(AppDb db, string address, CancellationToken ct)
    {
        if (await db.Kept.Where(row => row.Name == Name).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, address), ct) == 0)
        {
            db.Kept.Add(new() { Name = Name, Value = address });
            await db.SaveChangesAsync(ct);
        }
    }

    public static async Task<string> Load(AppDb db, CancellationToken ct) =>
        await db.Kept.AsNoTracking().Where(row => row.Name == Name).Select(row => row.Value).FirstOrDefaultAsync(ct) ?? "";
}
