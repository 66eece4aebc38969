using System.Text.Json;
using System.Text.Json.Serialization;
using TelegramSandbox.Wire;

namespace TelegramSandbox.State;

/// <summary>Something that happened to the sandbox. Its state is the sum of its changes, so a journal of them is the store.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(MessageStored), "message")]
[JsonDerivedType(typeof(MessageEdited), "edit")]
[JsonDerivedType(typeof(MessageDeleted), "delete")]
[JsonDerivedType(typeof(UpdateQueued), "update")]
[JsonDerivedType(typeof(UpdatesConfirmed), "confirmed")]
[JsonDerivedType(typeof(UpdateDelivered), "delivered")]
[JsonDerivedType(typeof(ClockMoved), "clock")]
[JsonDerivedType(typeof(CommandsSet), "commands")]
[JsonDerivedType(typeof(MenuButtonSet), "menu")]
[JsonDerivedType(typeof(FileStored), "file")]
[JsonDerivedType(typeof(MembershipSet), "membership")]
[JsonDerivedType(typeof(ChatMigrated), "migrated")]
[JsonDerivedType(typeof(KeyboardShown), "keyboard")]
[JsonDerivedType(typeof(WebhookSet), "webhook")]
[JsonDerivedType(typeof(AllowedUpdatesSet), "allowed")]
[JsonDerivedType(typeof(ReadUpTo), "read")]
[JsonDerivedType(typeof(CountersKept), "counters")]
internal abstract record Change;

/// <summary>A message came into being, from the bot or from a person.</summary>
internal sealed record MessageStored(Message Message) : Change;

/// <summary>A message has new content or buttons.</summary>
internal sealed record MessageEdited(Message Message) : Change;

/// <summary>A message is gone.</summary>
internal sealed record MessageDeleted(long ChatId, int MessageId) : Change;

/// <summary>An update waits for the bot since <paramref name="At"/> of the system's clock.</summary>
internal sealed record UpdateQueued(Update Update, DateTimeOffset At) : Change;

/// <summary>The bot confirmed every update before this id.</summary>
internal sealed record UpdatesConfirmed(long Before) : Change;

/// <summary>A webhook took one update, or it expired.</summary>
internal sealed record UpdateDelivered(long UpdateId) : Change;

/// <summary>The school's clock has a new offset.</summary>
internal sealed record ClockMoved(TimeSpan Offset) : Change;

/// <summary>The commands of one scope and language; an empty list removes them.</summary>
internal sealed record CommandsSet(string Scope, BotCommand[] Commands) : Change;

/// <summary>The menu button of a chat, or of all chats (0).</summary>
internal sealed record MenuButtonSet(long ChatId, JsonElement Button) : Change;

/// <summary>A file was uploaded; its bytes lie beside the journal.</summary>
internal sealed record FileStored(StoredFile File) : Change;

/// <summary>The bot's place in a chat changed.</summary>
internal sealed record MembershipSet(long ChatId, Membership Membership) : Change;

/// <summary>A group became a supergroup with another id.</summary>
internal sealed record ChatMigrated(long From, long To) : Change;

/// <summary>The reply keyboard below a chat; null when it was taken away.</summary>
internal sealed record KeyboardShown(long ChatId, JsonElement? Keyboard) : Change;

/// <summary>A webhook was set, or removed.</summary>
internal sealed record WebhookSet(WebhookSettings? Webhook) : Change;

/// <summary>Which updates the bot wants; null is the default set.</summary>
internal sealed record AllowedUpdatesSet(string[]? Kinds) : Change;

/// <summary>The visitor of the page has seen a chat up to a message.</summary>
internal sealed record ReadUpTo(long ChatId, int MessageId) : Change;

/// <summary>The first line of a shortened journal: counters must not start again from what happens to be left.</summary>
internal sealed record CountersKept(long LastUpdateId, Dictionary<long, int> LastMessageIds) : Change;
