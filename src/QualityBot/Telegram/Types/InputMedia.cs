using System.Text.Json.Serialization;

namespace QualityBot.Telegram.Types;

/// <summary>One item of an album. Documents go only with documents.</summary>
[JsonDerivedType(typeof(InputMediaDocument))]
[JsonDerivedType(typeof(InputMediaPhoto))]
public abstract record InputMedia(string Type, InputFile Media)
{
    /// <summary>0 to 1024 characters after parsing.</summary>
    public string? Caption { get; init; }

    public string? ParseMode { get; init; }
}

/// <summary>A document of an album.</summary>
public sealed record InputMediaDocument(InputFile Media) : InputMedia("document", Media);

/// <summary>A picture of an album.</summary>
public sealed record InputMediaPhoto(InputFile Media) : InputMedia("photo", Media);
