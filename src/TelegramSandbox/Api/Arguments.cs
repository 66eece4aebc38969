using System.Globalization;
using System.Text.Json;

namespace TelegramSandbox.Api;

/// <summary>A file of a multipart request.</summary>
internal sealed record UploadedFile(string Name, string MimeType, byte[] Bytes);

/// <summary>What a call brought along. However it came (query, form, JSON), each argument is a text, as on the real server.</summary>
internal sealed class Arguments(Dictionary<string, string> values, Dictionary<string, UploadedFile> files)
{
    public string Text(string name) => values.GetValueOrDefault(name, "");

    public bool Has(string name) => values.ContainsKey(name);

    public bool Flag(string name) => Text(name).Trim().ToUpperInvariant() is "TRUE" or "YES" or "1";

    /// <summary>A whole number; what is none counts as the default, what is outside is moved to the border.</summary>
    public long Number(string name, long otherwise = 0, long least = long.MinValue, long most = long.MaxValue) =>
        Math.Clamp(long.TryParse(Text(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise, least, most);

    /// <summary>A JSON argument; null when it is absent.</summary>
    public JsonElement? Json(string name, string whatItIs)
    {
        if (Text(name) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Null ? null : document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw ApiRefusal.BadRequest($"can't parse {whatItIs} JSON object");
        }
    }

    public UploadedFile? File(string name) => files.GetValueOrDefault(name);
}
