using System.Text.Json.Serialization;

namespace QualityBot.Storage.Rows;

/// <summary>Source-generated JSON of the outbox: the one payload that is written and read thousands of times a second.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(OutboxPayload))]
internal sealed partial class OutboxJson : JsonSerializerContext;
