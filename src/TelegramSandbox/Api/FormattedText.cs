using System.Text.Json;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>A text or caption after its markup was read: what people see, and how it is formatted.</summary>
internal sealed record FormattedText(string Text, Entity[]? Entities)
{
    /// <summary>The longest text of a message, in UTF-16 units after parsing.</summary>
    public const int LongestText = 4096;

    /// <summary>The longest caption below a file, in UTF-16 units after parsing.</summary>
    public const int LongestCaption = 1024;

    /// <summary>The text of a message, which may not be empty.</summary>
    public static FormattedText OfMessage(Arguments arguments)
    {
        var read = Read(arguments.Text("text"), arguments.Text("parse_mode"), arguments.Json("entities", "entities"));
        return read.Text.Length switch
        {
            0 => throw ApiRefusal.BadRequest("message text is empty"),
            > LongestText => throw ApiRefusal.BadRequest("message is too long"),
            _ => read,
        };
    }

    /// <summary>A caption, which may be empty.</summary>
    public static FormattedText OfCaption(string caption, string parseMode, JsonElement? entities)
    {
        var read = Read(caption, parseMode, entities);
        return read.Text.Length > LongestCaption ? throw ApiRefusal.BadRequest("message caption is too long") : read;
    }

    private static FormattedText Read(string source, string parseMode, JsonElement? entities)
    {
        var (text, given) = parseMode.ToUpperInvariant() switch
        {
            "HTML" => HtmlText.Read(source),
            "" => (source, Given(source, entities)),
            // The real server reads both; the sandbox says so instead of showing stars and underscores.
            "MARKDOWN" or "MARKDOWNV2" => throw ApiRefusal.BadRequest("can't parse entities: the sandbox reads HTML only"),
            _ => throw ApiRefusal.BadRequest("unsupported parse_mode"),
        };
        return Trimmed(text.Replace("\r", "", StringComparison.Ordinal), given);
    }

    /// <summary>Spaces around a text are dropped, and the entities move along.</summary>
    private static FormattedText Trimmed(string text, Entity[] entities)
    {
        var trimmed = text.TrimEnd();
        var leading = trimmed.Length - trimmed.TrimStart().Length;
        trimmed = trimmed[leading..];
        var moved = entities
            .Select(e => (Entity: e, Start: Math.Max(0, e.Offset - leading), End: Math.Min(trimmed.Length, e.Offset + e.Length - leading)))
            .Where(e => e.End > e.Start)
            .Select(e => e.Entity with { Offset = e.Start, Length = e.End - e.Start });
        return new(trimmed, FoundEntities.With(trimmed, [.. moved]));
    }

    private static Entity[] Given(string text, JsonElement? entities)
    {
        try
        {
            return entities is not { } json ? [] : [.. json.Deserialize(WireJson.Readable.EntityArray)!
                .Where(e => e.Offset >= 0 && e.Length > 0 && e.Offset + e.Length <= text.Length)];
        }
        catch (JsonException)
        {
            throw ApiRefusal.BadRequest("can't parse entities JSON object");
        }
    }
}
