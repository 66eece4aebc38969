using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TelegramSandbox.Api;

/// <summary>Reads a call's arguments from wherever a client puts them.</summary>
internal static class ArgumentsReader
{
    /// <summary>The largest upload that the cloud server takes.</summary>
    public const int LargestUpload = 50 * 1024 * 1024;

    private static readonly FormOptions Generous = new()
    {
        MultipartBodyLengthLimit = LargestUpload + (1 << 20),
        ValueLengthLimit = 1 << 20,
        KeyLengthLimit = 1 << 10,
    };

    public static async Task<Arguments> Read(HttpRequest request)
    {
        var values = request.Query.ToDictionary(q => q.Key, q => q.Value.ToString());
        var files = new Dictionary<string, UploadedFile>();
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(Generous, request.HttpContext.RequestAborted);
            foreach (var field in form)
            {
                values[field.Key] = field.Value.ToString();
            }

            foreach (var file in form.Files)
            {
                files[file.Name] = await Upload(file);
            }
        }
        else if (request.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true && request.ContentLength is not 0)
        {
            await AddJson(request, values);
        }

        return new Arguments(values, files);
    }

    private static async Task<UploadedFile> Upload(IFormFile file)
    {
        if (file.Length > LargestUpload)
        {
            throw new ApiRefusal(413, "Request Entity Too Large");
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes);
        return new UploadedFile(file.FileName, file.ContentType ?? "application/octet-stream", bytes.ToArray());
    }

    /// <summary>The arguments of a method call inside a webhook's answer.</summary>
    public static Arguments OfJson(string json)
    {
        var values = new Dictionary<string, string>();
        using var body = JsonDocument.Parse(json);
        Add(body.RootElement, values);
        return new Arguments(values, []);
    }

    private static async Task AddJson(HttpRequest request, Dictionary<string, string> values)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, default, request.HttpContext.RequestAborted);
            Add(body.RootElement, values);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ApiRefusal.BadRequest("object expected as request body");
        }
    }

    private static void Add(JsonElement body, Dictionary<string, string> values)
    {
        foreach (var property in body.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
        {
            values[property.Name] = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
        }
    }
}
