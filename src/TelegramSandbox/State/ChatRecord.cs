using System.Text.Json;
using TelegramSandbox.Wire;

namespace TelegramSandbox.State;

/// <summary>One conversation: its messages in order, and what the bot may do in it.</summary>
internal sealed class ChatRecord(Chat chat, IReadOnlyList<long> members)
{
    private readonly SortedList<int, Message> _messages = [];
    private readonly List<(long Revision, int MessageId)> _touched = [];

    public Chat Chat { get; } = chat;

    /// <summary>Whose conversation it is: one person in a private chat.</summary>
    public IReadOnlyList<long> Members { get; } = members;

    public Membership Membership { get; set; }

    /// <summary>Set when the group was upgraded.</summary>
    public long? MigratedTo { get; set; }

    /// <summary>The reply keyboard below the conversation.</summary>
    public JsonElement? Keyboard { get; set; }

    public int ReadUpTo { get; set; }

    /// <summary>The revision after which a test waits for the bot: set by each act of a person.</summary>
    public long Mark { get; set; }

    public bool IsPrivate => Chat.Type == "private";

    public int Count => _messages.Count;

    public IList<Message> Messages => _messages.Values;

    public Message? Find(int messageId) => _messages.GetValueOrDefault(messageId);

    public void Put(Message message, long revision)
    {
        _messages[message.MessageId] = message;
        _touched.Add((revision, message.MessageId));
    }

    public bool Remove(int messageId) => _messages.Remove(messageId);

    /// <summary>The newest <paramref name="limit"/> messages before an id, in order.</summary>
    public IReadOnlyList<Message> Before(int messageId, int limit)
    {
        var end = messageId == int.MaxValue ? _messages.Count : FirstIndexFrom(messageId);
        var start = Math.Max(0, end - limit);
        return [.. Enumerable.Range(start, end - start).Select(i => _messages.Values[i])];
    }

    /// <summary>How many messages of the bot the visitor has not seen.</summary>
    public int Unread(long botId)
    {
        var count = 0;
        for (var i = _messages.Count - 1; i >= 0 && _messages.Keys[i] > ReadUpTo && count < 100; i--)
        {
            count += _messages.Values[i].From?.Id == botId || _messages.Values[i].From is null ? 1 : 0;
        }

        return count;
    }

    /// <summary>Messages that were stored or edited after a revision, newest first; a deleted one is passed over.</summary>
    public IEnumerable<(long Revision, Message Message)> TouchedAfter(long revision)
    {
        for (var i = _touched.Count - 1; i >= 0 && _touched[i].Revision > revision; i--)
        {
            if (_messages.TryGetValue(_touched[i].MessageId, out var message))
            {
                yield return (_touched[i].Revision, message);
            }
        }
    }

    private int FirstIndexFrom(int messageId)
    {
        var (low, high) = (0, _messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _messages.Keys[middle] < messageId ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
