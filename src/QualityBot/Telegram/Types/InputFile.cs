using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityBot.Telegram.Types;

/// <summary>A file to send: one that the server has already, or bytes to upload.</summary>
[JsonConverter(typeof(InputFileConverter))]
public abstract record InputFile
{
    private InputFile() { }

    /// <summary>A file_id from an earlier message of this bot, or an address on the web.</summary>
    public sealed record Stored(string IdOrUrl) : InputFile;

    /// <summary>Bytes to upload. <paramref name="Open"/> is called once for each try and its stream is disposed.</summary>
    /// <param name="FileName">The name that people see; Cyrillic is fine.</param>
    /// <param name="Open">Opens the bytes from their start.</param>
    public sealed record Upload(string FileName, Func<Stream> Open) : InputFile
    {
        /// <summary>The name of the multipart part; the client sets it.</summary>
        public string PartName { get; init; } = "file";
    }
}

/// <summary>Writes the reference that stands for the file in a request: its id, or the part that carries its bytes.</summary>
public sealed class InputFileConverter : JsonConverter<InputFile>
{
    public const string Attachment = "attach://";

    public override InputFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new InputFile.Stored(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options) => writer.WriteStringValue(value switch
    {
        InputFile.Stored stored => stored.IdOrUrl,
        InputFile.Upload upload => Attachment + upload.PartName,
        _ => throw new InvalidOperationException("A file is stored or uploaded."),
    });
}
