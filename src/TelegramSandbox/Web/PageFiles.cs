using System.Reflection;
using Microsoft.AspNetCore.Http;
using TelegramSandbox.State;

namespace TelegramSandbox.Web;

/// <summary>The page's own files, out of the assembly, and the files of chats.</summary>
internal static class PageFiles
{
    private const string Prefix = "TelegramSandbox.Page.";
    private static readonly Assembly Here = typeof(PageFiles).Assembly;

    /// <summary>Files that a browser may show itself; all others are only saved.</summary>
    private static readonly string[] Showable = ["application/pdf", "image/png", "image/jpeg", "text/plain"];

    public static async Task Send(HttpContext http, string name)
    {
        await using var file = Here.GetManifestResourceStream(Prefix + name);
        if (file is null)
        {
            http.Response.StatusCode = 404;
            return;
        }

        http.Response.ContentType = Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        await file.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    /// <summary>A file of a chat. What a sender calls HTML never runs on the page's address.</summary>
    public static async Task SendFile(HttpContext http, World world, string id)
    {
        StoredFile? file;
        lock (world.Gate)
        {
            file = world.FilesById.GetValueOrDefault(id);
        }

        if (file is null || world.Files.Load(file.Number) is not { } bytes)
        {
            http.Response.StatusCode = 404;
            return;
        }

        var shows = Showable.Contains(file.MimeType) && !http.Request.Query.ContainsKey("save");
        http.Response.ContentType = file.MimeType == "text/plain" ? "text/plain; charset=utf-8" : file.MimeType;
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";
        http.Response.Headers.ContentDisposition = $"{(shows ? "inline" : "attachment")}; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}";
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
