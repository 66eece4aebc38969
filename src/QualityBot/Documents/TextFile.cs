using System.Text;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>Text files: UTF-8, UTF-16 with its mark, or the Windows-1251 of older programs.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1251 = CodePages.Get(1251);

    public static Outcome<SourceDocument> Read(byte[] content, string name) => PlainText.Read(Decode(content), name);

    /// <summary>The text of the bytes.</summary>
    public static string Decode(byte[] content)
    {
        switch (content)
        {
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(content.AsSpan(2));
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(content.AsSpan(2));
        }

        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Windows1251.GetString(content);
        }
    }
}
