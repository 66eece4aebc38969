using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>What goes back over HTTP.</summary>
internal sealed record ApiReply(int Status, byte[] Body, string ContentType = "application/json")
{
    /// <summary>Seconds, repeated in a header.</summary>
    public int? RetryAfter { get; init; }

    public static ApiReply Ok(object result) => new(200, Json(writer =>
    {
        writer.WriteBoolean("ok", true);
        writer.WritePropertyName("result");
        JsonSerializer.Serialize(writer, result, result.GetType(), WireJson.Readable);
    }));

    public static ApiReply Refused(ApiRefusal refusal) => new(refusal.Code, Json(writer =>
    {
        writer.WriteBoolean("ok", false);
        writer.WriteNumber("error_code", refusal.Code);
        writer.WriteString("description", refusal.Message);
        if (refusal.RetryAfter is not null || refusal.MigrateToChatId is not null)
        {
            writer.WriteStartObject("parameters");
            WriteNumber(writer, "migrate_to_chat_id", refusal.MigrateToChatId);
            WriteNumber(writer, "retry_after", refusal.RetryAfter);
            writer.WriteEndObject();
        }
    }))
    {
        RetryAfter = refusal.RetryAfter,
    };

    public static ApiReply NullResult { get; } = new(200, """{"ok":true,"result":null}"""u8.ToArray());

    public static ApiReply Html(int status) => new(
        status, Encoding.UTF8.GetBytes($"<html><head><title>{status}</title></head><body><h1>{status} Server Error</h1><hr>nginx</body></html>"), "text/html");

    public async Task Write(HttpContext http)
    {
        http.Response.StatusCode = Status;
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = Body.Length;
        if (RetryAfter is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await http.Response.Body.WriteAsync(Body, http.RequestAborted);
    }

    private static byte[] Json(Action<Utf8JsonWriter> fill)
    {
        using var buffer = new MemoryStream(512);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = WireJson.Readable.Options.Encoder }))
        {
            writer.WriteStartObject();
            fill(writer);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
