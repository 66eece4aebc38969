using System.Text.RegularExpressions;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Commands, addresses and @names that Telegram finds in a text by itself.</summary>
internal static partial class FoundEntities
{
    /// <summary>The given entities together with the found ones that touch none of them; null when there is none at all.</summary>
    public static Entity[]? With(string text, IReadOnlyList<Entity> given)
    {
        Entity[] all =
        [
            .. given,
            .. Find(text).Where(f => !given.Any(g => f.Offset < g.Offset + g.Length && g.Offset < f.Offset + f.Length && g.Type is "text_link" or "code" or "pre")),
        ];
        return all.Length == 0 ? null : [.. all.OrderBy(e => e.Offset).ThenByDescending(e => e.Length)];
    }

    private static IEnumerable<Entity> Find(string text) =>
    [
        .. Command().Matches(text).Select(m => new Entity("bot_command", m.Index, m.Length)),
        .. Address().Matches(text).Select(m => new Entity("url", m.Index, m.Length)),
        .. Mention().Matches(text).Select(m => new Entity("mention", m.Index, m.Length)),
    ];

    [GeneratedRegex(@"(?<![\w/<@])/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?(?![\w/])")]
    private static partial Regex Command();

    [GeneratedRegex("""https?://[^\s<>"«»]*[^\s<>"«».,;:!?)]""")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\w/.@])@[A-Za-z][A-Za-z0-9_]{2,31}\b")]
    private static partial Regex Mention();
}
