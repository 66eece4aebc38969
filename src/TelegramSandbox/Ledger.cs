using System.Collections.Concurrent;
using TelegramSandbox.Wire;

namespace TelegramSandbox;

/// <summary>A message that the bot sent and the sandbox accepted, as it was at that moment.</summary>
/// <param name="Number">1, 2, 3… in the order of acceptance.</param>
/// <param name="ChatId">The chat.</param>
/// <param name="MessageId">Its id in the chat.</param>
/// <param name="Text">The text or caption, without formatting; empty when there is none.</param>
/// <param name="FileName">The name of the document, if it carries one.</param>
/// <param name="SentAt">The moment by the school's clock, in whole seconds.</param>
public sealed record LedgerEntry(long Number, long ChatId, int MessageId, string Text, string? FileName, DateTimeOffset SentAt);

/// <summary>
/// What really went out: the truth that tests compare with a database. Later edits and deletions do not change it.
/// After a restart it holds what the journal still holds.
/// </summary>
public sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly List<LedgerEntry> _entries = [];
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.OrdinalIgnoreCase);

    internal Ledger()
    {
    }

    /// <summary>How many messages were accepted.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>A copy of all entries, or of those after a number of them.</summary>
    public IReadOnlyList<LedgerEntry> Entries(int skip = 0)
    {
        lock (_gate)
        {
            return [.. _entries[Math.Min(skip, _entries.Count)..]];
        }
    }

    /// <summary>The entries of one chat, in order.</summary>
    public IReadOnlyList<LedgerEntry> Of(long chatId) => [.. Entries().Where(e => e.ChatId == chatId)];

    /// <summary>How often a method was called, refused calls included.</summary>
    public int CallsOf(string method) => _calls.GetValueOrDefault(method);

    internal void Add(Message message)
    {
        lock (_gate)
        {
            _entries.Add(new LedgerEntry(_entries.Count + 1, message.Chat.Id, message.MessageId, message.Text ?? message.Caption ?? "",
                message.Document?.FileName, DateTimeOffset.FromUnixTimeSeconds(message.Date)));
        }
    }

    internal void CountCall(string method) => _calls.AddOrUpdate(method, 1, (_, n) => n + 1);
}
