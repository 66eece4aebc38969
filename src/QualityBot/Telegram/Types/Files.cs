namespace QualityBot.Telegram.Types;

/// <summary>A file that somebody sent. The name and the MIME type are claims of the sender.</summary>
public sealed record Document
{
    public string? FileId { get; init; }

    public string? FileUniqueId { get; init; }

    public string? FileName { get; init; }

    public string? MimeType { get; init; }

    /// <summary>Bytes; may exceed 2³¹.</summary>
    public long? FileSize { get; init; }
}

/// <summary>One size of a picture.</summary>
public sealed record PhotoSize
{
    public string? FileId { get; init; }

    public string? FileUniqueId { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public long? FileSize { get; init; }
}

/// <summary>A file ready for download. Named TGFile as in Telegram.Bot, to keep clear of System.IO.File.</summary>
public sealed record TGFile
{
    public string? FileId { get; init; }

    public string? FileUniqueId { get; init; }

    public long? FileSize { get; init; }

    /// <summary>Relative to the file address of the server, or an absolute path on disk from a local server.</summary>
    public string? FilePath { get; init; }
}

/// <summary>A voice message; only its being there matters.</summary>
public sealed record Voice
{
    public string? FileId { get; init; }
}

/// <summary>A round video; only its being there matters.</summary>
public sealed record VideoNote
{
    public string? FileId { get; init; }
}

/// <summary>A piece of music; only its being there matters.</summary>
public sealed record Audio
{
    public string? FileId { get; init; }
}

/// <summary>A video; only its being there matters.</summary>
public sealed record Video
{
    public string? FileId { get; init; }
}

/// <summary>A moving picture; only its being there matters.</summary>
public sealed record Animation
{
    public string? FileId { get; init; }
}

/// <summary>A sticker; only its being there matters.</summary>
public sealed record Sticker
{
    public string? FileId { get; init; }
}
