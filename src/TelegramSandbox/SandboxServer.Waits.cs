using TelegramSandbox.State;

namespace TelegramSandbox;

/// <summary>Waiting for the bot.</summary>
public sealed partial class SandboxServer
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    /// <summary>How much has happened so far: a starting point for <see cref="WaitFor"/>.</summary>
    public long Now
    {
        get
        {
            lock (_world.Gate)
            {
                return _world.Revision;
            }
        }
    }

    /// <summary>How many updates the bot has not confirmed yet; a polling bot confirms them with its next call.</summary>
    public int WaitingUpdates
    {
        get
        {
            lock (_world.Gate)
            {
                return _world.Updates.Count;
            }
        }
    }

    /// <summary>
    /// The newest message of the bot in a chat that fits and was sent or edited after <paramref name="after"/>
    /// (by default after the last thing a person did in that chat). Waits for it.
    /// </summary>
    /// <exception cref="TimeoutException">It did not come; the message shows what the chat holds instead.</exception>
    public async Task<ChatMessage> WaitFor(long chatId, Func<ChatMessage, bool> fits, long? after = null, TimeSpan? patience = null)
    {
        var end = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var change = _world.NextChange();
            if (Find(chatId, fits, after) is { } found)
            {
                return found;
            }

            var left = (patience ?? DefaultPatience) - TimeProvider.System.GetElapsedTime(end);
            if (left <= TimeSpan.Zero)
            {
                throw new TimeoutException($"The awaited message did not come to chat {chatId}. Last there: {LastWords(chatId)}");
            }

            await Task.WhenAny(change, Task.Delay(left));
        }
    }

    /// <summary>Waits for a message of the bot that contains a text.</summary>
    public Task<ChatMessage> WaitForText(long chatId, string text, long? after = null, TimeSpan? patience = null) =>
        WaitFor(chatId, m => m.Text.Contains(text, StringComparison.Ordinal), after, patience);

    /// <summary>Waits for whatever the bot says next.</summary>
    public Task<ChatMessage> WaitForReply(long chatId, long? after = null, TimeSpan? patience = null) => WaitFor(chatId, _ => true, after, patience);

    /// <summary>Waits until so many messages were accepted in all.</summary>
    public async Task WaitForCount(int count, TimeSpan? patience = null)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (Ledger.Count < count)
        {
            var change = _world.NextChange();
            var left = (patience ?? DefaultPatience) - TimeProvider.System.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                throw new TimeoutException($"{Ledger.Count} messages of {count} came.");
            }

            if (Ledger.Count < count)
            {
                await Task.WhenAny(change, Task.Delay(left));
            }
        }
    }

    private ChatMessage? Find(long chatId, Func<ChatMessage, bool> fits, long? after)
    {
        lock (_world.Gate)
        {
            var chat = _world.Chats[chatId];
            return chat.TouchedAfter(after ?? chat.Mark)
                .Select(t => new ChatMessage(t.Message, _world.Bot.Id, t.Revision))
                .FirstOrDefault(m => m.IsFromBot && fits(m));
        }
    }

    private string LastWords(long chatId) => string.Join(" | ", Chat(chatId).TakeLast(3).Select(m => $"{(m.IsFromBot ? "bot" : "person")}: {m.Text}"));
}
