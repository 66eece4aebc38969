using System.Globalization;

namespace QualityBot.Engine;

/// <summary>What a button says when it is pressed: action code, row, version of that row, and a short argument.</summary>
/// <remarks>
/// Written <c>code:row:version[:argument]</c>, at most 64 bytes (the Bot API's limit). Anybody can send any data for a
/// message they see, so it decides nothing by itself: the actor, the row and its version are checked on every press.
/// </remarks>
public sealed record ButtonData(string Action, long Row = 0, int Version = 0, string Argument = "")
{
    /// <summary>The longest data that a channel takes, in UTF-8 bytes.</summary>
    public const int MaxBytes = 64;

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is a press of an unknown action, never an error.</summary>
    public static ButtonData Parse(string data)
    {
        var parts = data.Split(':', 4);
        return parts.Length >= 3
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new(parts[0], row, version, parts.Length > 3 ? parts[3] : "")
            : new(data);
    }

    public override string ToString() => Argument.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Action}:{Row}:{Version}")
        : string.Create(CultureInfo.InvariantCulture, $"{Action}:{Row}:{Version}:{Argument}");
}
