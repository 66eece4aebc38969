using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Transport;

/// <summary>The readers of results: typed ones through the generated code, those of messages by hand because only two fields matter.</summary>
internal static class Results
{
    /// <summary>Whether the server said true; a loose server's message or null counts too, so the value is never used.</summary>
    public static bool True(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.False;

    public static ResultReader<T> Of<T>(JsonTypeInfo<T> type) =>
        (ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, type);

    public static SentMessage Message(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }
        var sent = default(SentMessage);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("message_id"u8))
            {
                reader.Read();
                sent = sent with { MessageId = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var id) ? id : null };
            }
            else if (reader.ValueTextEquals("document"u8) || reader.ValueTextEquals("photo"u8))
            {
                reader.Read();
                sent = sent with { FileId = LastFileId(ref reader) };
            }
            else
            {
                reader.Skip();
            }
        }
        return sent;
    }

    public static IReadOnlyList<SentMessage> Messages(ref Utf8JsonReader reader)
    {
        var sent = new List<SentMessage>();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                sent.Add(Message(ref reader));
            }
        }
        return sent;
    }

    /// <summary>Updates one by one: one of an unexpected shape keeps its id only, so that it is confirmed and the others are handled.</summary>
    public static IReadOnlyList<Update> Updates(ref Utf8JsonReader reader)
    {
        var updates = new List<Update>();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (Update(ref reader) is { } update)
                {
                    updates.Add(update);
                }
            }
        }
        return updates;
    }

    /// <summary>One update; null when it has not even an id.</summary>
    public static Update? Update(ref Utf8JsonReader reader)
    {
        var whole = reader;
        reader.Skip();
        if (whole.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }
        var again = whole;
        try
        {
            return JsonSerializer.Deserialize(ref whole, BotApiJson.Default.Update);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException or FormatException)
        {
            return UpdateIdOnly(ref again);
        }
    }

    private static Update? UpdateIdOnly(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("update_id"u8);
            reader.Read();
            if (isId && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var id))
            {
                return new Update { UpdateId = id };
            }
            reader.Skip();
        }
        return null;
    }

    // A document is an object; a picture is a list of sizes, the largest last.
    private static string? LastFileId(ref Utf8JsonReader reader)
    {
        string? found = null;
        var depth = reader.CurrentDepth;
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return null;
        }
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }
            // A thumbnail has a file_id of its own.
            var isId = reader.ValueTextEquals("file_id"u8);
            var isThumbnail = reader.ValueTextEquals("thumbnail"u8) || reader.ValueTextEquals("thumb"u8);
            reader.Read();
            if (isId && reader.TokenType == JsonTokenType.String)
            {
                found = reader.GetString();
            }
            else if (isThumbnail)
            {
                reader.Skip();
            }
        }
        return found;
    }
}
