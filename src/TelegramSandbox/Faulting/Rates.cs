namespace TelegramSandbox.Faulting;

/// <summary>Sending limits: 30 messages a second, a burst of 5 then one a second to a chat, 20 a minute to a group.</summary>
/// <remarks>Source: the bot FAQ of Telegram, which calls them approximate; the burst is our reading of «short bursts».</remarks>
internal sealed class Rates(TimeProvider time)
{
    private readonly Bucket _all = new(30, 30);
    private readonly Dictionary<long, Bucket> _chats = [];

    /// <summary>Seconds to wait before this chat may get another message; null when it may have it now.</summary>
    public int? Refuse(long chatId)
    {
        var now = time.GetUtcNow();
        if (!_chats.TryGetValue(chatId, out var chat))
        {
            _chats[chatId] = chat = chatId < 0 ? new Bucket(20, 20 / 60d) : new Bucket(5, 1);
        }

        return chat.Wait(now) ?? _all.Wait(now) ?? Take(chat);
    }

    private int? Take(Bucket chat)
    {
        chat.Take();
        _all.Take();
        return null;
    }

    private sealed class Bucket(double size, double perSecond)
    {
        private double _used;
        private DateTimeOffset _at;

        public int? Wait(DateTimeOffset now)
        {
            _used = Math.Max(0, _used - ((now - _at).TotalSeconds * perSecond));
            _at = now;
            return _used + 1 <= size ? null : (int)Math.Ceiling((_used + 1 - size) / perSecond);
        }

        public void Take() => _used++;
    }
}
