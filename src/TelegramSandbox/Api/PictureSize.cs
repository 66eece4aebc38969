using System.Buffers.Binary;

namespace TelegramSandbox.Api;

/// <summary>Width and height of a PNG or JPEG, read from its head.</summary>
internal static class PictureSize
{
    public static (int Width, int Height)? Read(ReadOnlySpan<byte> bytes) =>
        IsPng(bytes) ? Png(bytes) : bytes.StartsWith<byte>([0xFF, 0xD8]) ? Jpeg(bytes) : null;

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    private static (int, int)? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? null
        : (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    /// <summary>Walks the segments to a frame header (C0 to CF but C4, C8, CC).</summary>
    private static (int, int)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]))
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }
        }

        return null;
    }
}
