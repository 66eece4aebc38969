using System.Net;
using System.Text;
using System.Text.Json;
using QualityBot.Telegram.Secrets;

namespace QualityBot.Telegram.Transport;

/// <summary>Reads a value at the position of «result».</summary>
internal delegate T? ResultReader<out T>(ref Utf8JsonReader reader);

/// <summary>Reads the envelope {ok, result, error_code, description, parameters} straight from the bytes, without a document or a string between.</summary>
internal static class ReplyReader
{
    private const int LongestDescription = 300;

    public static ApiResult<T> Read<T>(HttpStatusCode status, TimeSpan? retryAfter, ReadOnlySpan<byte> body, ResultReader<T> readResult)
    {
        if (!LooksLikeJson(body))
        {
            return NotJson(status, retryAfter, body);
        }
        try
        {
            return ReadEnvelope(status, retryAfter, body, readResult);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException or FormatException)
        {
            // «ok» was on its way when the connection broke: the effect is most likely there.
            return (int)status is >= 200 and < 300
                ? new ApiFailure.Uncertain("The answer is damaged or cut short.")
                : FailureReader.Read(new((int)status, "The refusal is damaged or cut short.") { RetryAfterHeader = retryAfter });
        }
    }

    private static ApiResult<T> ReadEnvelope<T>(HttpStatusCode status, TimeSpan? retryAfter, ReadOnlySpan<byte> body, ResultReader<T> readResult)
    {
        bool? ok = null;
        T? result = default;
        int? code = null;
        string? description = null;
        (int? RetryAfter, long? MigrateToChatId) parameters = default;

        var reader = new Utf8JsonReader(body);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("ok"u8))
            {
                reader.Read();
                ok = reader.TokenType == JsonTokenType.True;
            }
            else if (reader.ValueTextEquals("result"u8))
            {
                reader.Read();
                result = ReadResult(ref reader, readResult);
            }
            else if (reader.ValueTextEquals("error_code"u8))
            {
                reader.Read();
                code = Number(ref reader) is { } number ? (int)number : null;
            }
            else if (reader.ValueTextEquals("description"u8))
            {
                reader.Read();
                description = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("parameters"u8))
            {
                reader.Read();
                parameters = ReadParameters(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        var success = ok ?? (int)status is >= 200 and < 300;
        return success && code is null
            ? new ApiResult<T>(result, null)
            : FailureReader.Read(new(code ?? (int)status, Describe(description ?? Encoding.UTF8.GetString(Start(body))))
            {
                RetryAfter = parameters.RetryAfter,
                RetryAfterHeader = retryAfter,
                MigrateToChatId = parameters.MigrateToChatId,
            });
    }

    // A copy walks the value, so that a result of an unexpected shape is passed by and the envelope is still read.
    private static T? ReadResult<T>(ref Utf8JsonReader reader, ResultReader<T> readResult)
    {
        var inside = reader;
        reader.Skip();
        return inside.TokenType == JsonTokenType.Null ? default : readResult(ref inside);
    }

    private static (int? RetryAfter, long? MigrateToChatId) ReadParameters(ref Utf8JsonReader reader)
    {
        (int? RetryAfter, long? MigrateToChatId) found = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return found;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDelay = reader.ValueTextEquals("retry_after"u8);
            var isNewChat = reader.ValueTextEquals("migrate_to_chat_id"u8);
            reader.Read();
            if (isDelay)
            {
                found.RetryAfter = (int?)Number(ref reader);
            }
            else if (isNewChat)
            {
                found.MigrateToChatId = Number(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
        return found;
    }

    private static long? Number(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return reader.TryGetInt64(out var whole) ? whole : null;
        }
        reader.Skip();
        return null;
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> body)
    {
        var start = body.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && body[start] == (byte)'{';
    }

    // A page of a proxy, an empty body: trouble on the way, whatever the status, unless the status itself says enough.
    private static ApiFailure NotJson(HttpStatusCode status, TimeSpan? retryAfter, ReadOnlySpan<byte> body) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.RequestEntityTooLarge => FailureReader.Read(new((int)status, "") { RetryAfterHeader = retryAfter }),
        HttpStatusCode.OK when body.IsEmpty => new ApiFailure.Uncertain("The answer is empty."),
        _ => new ApiFailure.ServerTrouble((int)status, Describe(Encoding.UTF8.GetString(Start(body)))),
    };

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> body) => body[..Math.Min(body.Length, LongestDescription)];

    private static string Describe(string text) => Redaction.Apply(text.Length > LongestDescription ? text[..LongestDescription] : text);
}
