using TelegramSandbox.Wire;

namespace TelegramSandbox.State;

/// <summary>Updates that the bot has not confirmed yet, by their ids.</summary>
internal sealed class UpdateQueue
{
    /// <summary>Telegram forgets an update that nobody fetched in this time.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    /// <summary>An offset further ahead than this is not believed.</summary>
    private const long FurthestOffset = 10;

    private readonly SortedDictionary<long, (Update Update, DateTimeOffset At)> _waiting = [];

    public long LastId { get; set; } = 700_000_000;

    public int Count => _waiting.Count;

    public IEnumerable<(Update Update, DateTimeOffset At)> All => _waiting.Values;

    public void Add(Update update, DateTimeOffset at)
    {
        _waiting[update.UpdateId] = (update, at);
        LastId = Math.Max(LastId, update.UpdateId);
    }

    public bool Contains(long updateId) => _waiting.ContainsKey(updateId);

    public void Remove(long updateId) => _waiting.Remove(updateId);

    public void RemoveBefore(long updateId)
    {
        while (_waiting.Count > 0 && _waiting.First().Key < updateId)
        {
            _waiting.Remove(_waiting.First().Key);
        }
    }

    /// <summary>The id before which a getUpdates with this offset confirms everything; null when it confirms nothing.</summary>
    /// <remarks>A negative offset keeps the last |offset| updates; one too far in the future counts as none.</remarks>
    public long? ConfirmedBy(long offset) => offset switch
    {
        _ when _waiting.Count == 0 => null,
        0 => null,
        < 0 when -offset >= _waiting.Count => null,
        < 0 => _waiting.Keys.ElementAt(_waiting.Count + (int)offset),
        _ when offset > LastId + FurthestOffset => null,
        _ when _waiting.First().Key >= offset => null,
        _ => offset,
    };

    public Update[] Take(int limit) => [.. _waiting.Values.Take(limit).Select(w => w.Update)];

    /// <summary>The ids that nobody fetched for a day.</summary>
    public long[] Expired(DateTimeOffset now) =>
        [.. _waiting.Values.TakeWhile(w => now - w.At > KeptFor).Select(w => w.Update.UpdateId)];
}
