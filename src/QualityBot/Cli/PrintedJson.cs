using System.Text.Encodings.Web;
using System.Text.Json;

namespace QualityBot.Cli;

/// <summary>JSON for other programs, never for a web page: camel case, Cyrillic and quotation marks as they are, one line.</summary>
internal static class PrintedJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
