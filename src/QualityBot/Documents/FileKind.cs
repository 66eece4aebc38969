using System.Text;

namespace QualityBot.Documents;

/// <summary>What a file is by its first bytes. Names lie.</summary>
internal enum FileKind
{
    Text,
    Archive,

    /// <summary>The container of Office 97–2003, which also wraps encrypted documents.</summary>
    Compound,
    Picture,
    Pdf,
    Rtf,
    Unknown,
}

/// <summary>Recognises kinds of files.</summary>
internal static class FileKinds
{
    private static readonly (byte[] Start, FileKind Kind)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], FileKind.Archive),
        ([0x50, 0x4B, 0x05, 0x06], FileKind.Archive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileKind.Compound),
        ("%PDF"u8.ToArray(), FileKind.Pdf),
        ("{\\rtf"u8.ToArray(), FileKind.Rtf),
        ([0xFF, 0xD8, 0xFF], FileKind.Picture),
        ([0x89, 0x50, 0x4E, 0x47], FileKind.Picture),
        ("GIF8"u8.ToArray(), FileKind.Picture),
        ("BM"u8.ToArray(), FileKind.Picture),
        ([0x49, 0x49, 0x2A, 0x00], FileKind.Picture),
        ([0x4D, 0x4D, 0x00, 0x2A], FileKind.Picture),
        ("RIFF"u8.ToArray(), FileKind.Picture),
    ];

    /// <summary>The kind by the first bytes; text is what has no control characters.</summary>
    public static FileKind Of(ReadOnlySpan<byte> content)
    {
        foreach (var (start, kind) in Signatures)
        {
            // «BM» also begins ordinary words; a bitmap has zeros in its header.
            if (content.StartsWith(start) && (start.Length > 2 || content[..Math.Min(content.Length, 32)].Contains((byte)0)))
            {
                return kind;
            }
        }

        // ISO media files (photos of newer phones) name themselves after a length.
        return content.Length > 12 && content[4..8].SequenceEqual("ftyp"u8) ? FileKind.Picture
            : LooksLikeText(content) ? FileKind.Text
            : FileKind.Unknown;
    }

    /// <summary>Whether the container of Office 97–2003 holds a stream with that name.</summary>
    public static bool HasStream(ReadOnlySpan<byte> compound, string name) => compound.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool LooksLikeText(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return true;
        }

        foreach (var octet in content)
        {
            if (octet < 0x20 && octet is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1E or 0x1F))
            {
                return false;
            }
        }

        return true;
    }
}
