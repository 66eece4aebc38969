namespace TelegramSandbox.State;

/// <summary>The shortest list of changes that leads to the present state.</summary>
internal static class WorldStory
{
    public static IReadOnlyList<Change> Story(this World world) =>
    [
        new CountersKept(world.Updates.LastId, world.LastMessageIds),
        new ClockMoved(world.Clock.Offset),
        .. world.Chats.Values.Where(c => c.MigratedTo is not null).Select(c => new ChatMigrated(c.Chat.Id, c.MigratedTo!.Value)),
        .. world.FilesById.Values.Select(f => new FileStored(f)),
        .. world.Chats.Values.SelectMany(c => c.Messages).Select(m => new MessageStored(m)),
        .. world.Chats.Values.SelectMany(Settings),
        .. world.Updates.All.Select(w => new UpdateQueued(w.Update, w.At)),
        .. world.Commands.Select(c => new CommandsSet(c.Key, c.Value)),
        .. world.MenuButtons.Select(m => new MenuButtonSet(m.Key, m.Value)),
        new WebhookSet(world.Webhook),
        new AllowedUpdatesSet(world.AllowedUpdates),
    ];

    private static IEnumerable<Change> Settings(ChatRecord chat) =>
    [
        new MembershipSet(chat.Chat.Id, chat.Membership),
        new KeyboardShown(chat.Chat.Id, chat.Keyboard),
        new ReadUpTo(chat.Chat.Id, chat.ReadUpTo),
    ];
}
