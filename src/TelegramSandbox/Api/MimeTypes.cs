namespace TelegramSandbox.Api;

/// <summary>Types of files by their names: Telegram trusts the name more than the client.</summary>
internal static class MimeTypes
{
    public static string Of(string name, string otherwise) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".DOC" => "application/msword",
        ".XLS" => "application/vnd.ms-excel",
        ".PDF" => "application/pdf",
        ".TXT" => "text/plain",
        ".CSV" => "text/csv",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".ZIP" => "application/zip",
        _ => otherwise.Length > 0 ? otherwise : "application/octet-stream",
    };
}
