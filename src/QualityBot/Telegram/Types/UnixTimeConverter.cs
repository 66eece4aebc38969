using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityBot.Telegram.Types;

/// <summary>Reads Unix seconds; forgives milliseconds, numbers in quotes and anything else (the epoch), because a date must never cost an update.</summary>
public sealed class UnixTimeConverter : JsonConverter<DateTimeOffset>
{
    // Seconds reach this figure in the year 5138; milliseconds passed it in 1973.
    private const long FirstMillisecond = 100_000_000_000;
    private const long LastMillisecond = 253_402_300_799_999;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var number = 0L;
        if (reader.TokenType == JsonTokenType.Number)
        {
            number = reader.TryGetInt64(out var whole) ? whole : 0;
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            _ = long.TryParse(reader.GetString(), out number);
        }
        else
        {
            reader.Skip();
        }
        return number switch
        {
            < 0 or > LastMillisecond => DateTimeOffset.UnixEpoch,
            < FirstMillisecond => DateTimeOffset.FromUnixTimeSeconds(number),
            _ => DateTimeOffset.FromUnixTimeMilliseconds(number),
        };
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteNumberValue(value.ToUnixTimeSeconds());
}
