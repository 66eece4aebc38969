using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Transport;

/// <summary>A request with files as multipart/form-data: each field in its own part, strings as they are and the rest as JSON.</summary>
internal sealed class UploadBody : RequestBody
{
    private readonly MultipartFormDataContent parts;

    public UploadBody(ReadOnlySpan<byte> json, IEnumerable<InputFile.Upload> files)
    {
        parts = [];
        var reader = new Utf8JsonReader(json);
        using var fields = JsonDocument.ParseValue(ref reader);
        foreach (var field in fields.RootElement.EnumerateObject())
        {
            var text = field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText();
            // The file's own part bears the name of the field, which servers of every make understand.
            if (text != InputFileConverter.Attachment + field.Name)
            {
                parts.Add(new StringContent(text), field.Name);
            }
        }
        foreach (var file in files)
        {
            parts.Add(PartOf(file));
        }
        Headers.ContentType = parts.Headers.ContentType;
    }

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => parts.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = parts.Headers.ContentLength ?? 0;
        return parts.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            parts.Dispose();
        }
        base.Dispose(disposing);
    }

    // The official server reads the file name as raw UTF-8; .NET writes header characters as Latin-1 bytes, so each byte travels as one character.
    private static StreamContent PartOf(InputFile.Upload file)
    {
        var name = new string([.. file.FileName.Where(c => !char.IsControl(c)).Select(c => c is '"' or '\\' ? '_' : c)]);
        var latin1 = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name));
        var content = new StreamContent(file.Open());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{file.PartName}\"; filename=\"{latin1}\"");
        return content;
    }
}
