using System.Text.Json;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Web;

/// <summary>Everything the chat page needs to draw itself, but the messages.</summary>
internal sealed record PageState(PageBot Bot, PageClock Clock, PagePersona[] Personas, PageChat[] Chats);

/// <summary>The bot as the page names it.</summary>
internal sealed record PageBot(long Id, string Name, string Username);

/// <summary>A person of the page's list.</summary>
internal sealed record PagePersona(long Id, string Name, string Post);

/// <summary>The school's clock; <paramref name="Next"/> is the next event, if the bot knows of one.</summary>
internal sealed record PageClock(DateTimeOffset Now, string TimeZone, bool HasEvents, DateTimeOffset? Next);

/// <summary>A conversation of the page's list.</summary>
internal sealed record PageChat(long Id, string Type, string Title, string Post, IReadOnlyList<long> Members, string Membership, int Unread)
{
    public long? MigratedTo { get; init; }
    public Message? Last { get; init; }
    public BotCommand[] Commands { get; init; } = [];
    public JsonElement? Keyboard { get; init; }
}

/// <summary>Some messages in order; there are older ones when <paramref name="HasMore"/>.</summary>
internal sealed record PageMessages(IReadOnlyList<Message> Messages, bool HasMore);

/// <summary>Something that the page shows at once.</summary>
internal sealed record PageEvent(string Kind)
{
    public long? ChatId { get; init; }
    public Message? Message { get; init; }
    public int? MessageId { get; init; }
    public PageChat? Chat { get; init; }
    public PageClock? Clock { get; init; }
    public string? QueryId { get; init; }
    public string? Text { get; init; }
    public bool? Alert { get; init; }
    public string? Url { get; init; }
}

/// <summary>What somebody does on the page.</summary>
internal sealed record PageAct
{
    public long As { get; init; }
    public string? Text { get; init; }
    public int? MessageId { get; init; }
    public string? Data { get; init; }
    public int? ReplyTo { get; init; }

    /// <summary>Who wrote the text that is sent on; null: nobody else.</summary>
    public string? ForwardedFrom { get; init; }
}

/// <summary>The result of an act: the message or the query that it made.</summary>
internal sealed record PageDone(Message? Message = null, string? QueryId = null);

/// <summary>How to move the clock: some hours, some days, to a moment, or to the next event («next»).</summary>
internal sealed record ClockOrder
{
    public double Hours { get; init; }
    public double Days { get; init; }
    public string? To { get; init; }
}

/// <summary>A Russian sentence why something did not work.</summary>
internal sealed record PageError(string Error);
