namespace TelegramSandbox;

/// <summary>A made-up group or channel of the sandbox. The bot is in none of them until somebody adds it.</summary>
/// <param name="Id">The chat id; supergroups and channels start with -100 as in Telegram.</param>
/// <param name="Type">group, supergroup or channel.</param>
/// <param name="Title">Its name.</param>
/// <param name="Members">The personas in it; the first one owns it.</param>
public sealed record Group(long Id, string Type, string Title, IReadOnlyList<long> Members);

/// <summary>The groups and the channel of the sandbox.</summary>
public static class Groups
{
    /// <summary>The staff room: an ordinary group, which can still be upgraded to a supergroup.</summary>
    public static Group Staff { get; } = new(-500001, "group", "Учительская", [1002, 1001, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010]);

    /// <summary>The parents of one class: a supergroup.</summary>
    public static Group Parents { get; } = new(-1002000000001, "supergroup", "5А · родители", [1007, 1011]);

    /// <summary>The school's channel.</summary>
    public static Group Channel { get; } = new(-1002000000002, "channel", "Школьные новости", [1004, 1001, 1011]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Group> All { get; } = [Staff, Parents, Channel];
}
