using System.Text.Json.Serialization;

namespace TelegramSandbox.State;

/// <summary>The bot's place in a chat.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Membership>))]
internal enum Membership
{
    /// <summary>The person never pressed «Start», or nobody ever added the bot.</summary>
    Unknown,

    /// <summary>The bot may write.</summary>
    Member,

    /// <summary>Blocked by the person, or thrown out of the group.</summary>
    Kicked,

    /// <summary>The bot left by itself.</summary>
    Left,

    /// <summary>The person's account is gone.</summary>
    Deactivated,

    /// <summary>The group is gone.</summary>
    Deleted,
}
