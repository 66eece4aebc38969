using Microsoft.EntityFrameworkCore;

namespace QualityBot.Storage;

/// <summary>The store belongs to one bot: update ids and chats of another would be taken for its own.</summary>
public static class BotIdentity
{
    private const string Name = "bot-id";

    /// <summary>Remembers the bot at the first start and refuses another later.</summary>
    /// <exception cref="StoreException">The store is another bot's.</exception>
    public static async Task Claim(AppDb db, string botId, CancellationToken ct)
    {
        var known = await db.Kept.AsNoTracking().FirstOrDefaultAsync(row => row.Name == Name, ct);
        if (known is null)
        {
            db.Kept.Add(new() { Name = Name, Value = botId });
            await db.SaveChangesAsync(ct);
        }
        else if (known.Value != botId)
        {
            throw new StoreException($"Хранилище принадлежит другому боту ({known.Value}). Укажите его токен или другое хранилище (Storage:ConnectionString).");
        }
    }
}
