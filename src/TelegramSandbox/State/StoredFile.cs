namespace TelegramSandbox.State;

/// <summary>A file that went through the sandbox; <paramref name="Number"/> names its bytes on the disk.</summary>
internal sealed record StoredFile(int Number, string Name, string MimeType, long Size)
{
    /// <summary>Set for a picture sent as a photo.</summary>
    public int? Width { get; init; }
    public int? Height { get; init; }

    public bool IsPhoto => Width is not null;

    public string Id => $"{(IsPhoto ? "AgACAgIAAxkD" : "BQACAgIAAxkD")}{Number:x8}";

    public string UniqueId => $"AgAD{Number:x8}";

    /// <summary>The path that getFile gives; its extension is kept, because programs look at it.</summary>
    public string Path => $"{(IsPhoto ? "photos" : "documents")}/file_{Number}{System.IO.Path.GetExtension(Name)}";
}
