using System.Xml;
using System.Xml.Linq;
using QualityDomain;

namespace QualityBot.Documents;

/// <summary>The only way in which this program reads XML from a stranger: no document types, no entities, nothing fetched, no bottomless nesting.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Limits.XmlPartBytes,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>What is wrong with the part; null when it may be read.</summary>
    public static Problem? Check(byte[] content) => Walk(content, static _ => null);

    /// <summary>Shows every element to <paramref name="judge"/>; the first problem ends the walk.</summary>
    public static Problem? Walk(byte[] content, Func<XmlReader, Problem?> judge)
    {
        try
        {
            using var reader = Reader(content);
            while (reader.Read())
            {
                if (reader.Depth > Limits.XmlDepth)
                {
                    return new ForbiddenXml();
                }

                if (reader.NodeType == XmlNodeType.Element && judge(reader) is { } problem)
                {
                    return problem;
                }
            }

            return null;
        }
        catch (XmlException)
        {
            return HasDocumentType(content) ? new ForbiddenXml() : new Damaged();
        }
    }

    /// <summary>Loads a part that <see cref="Check"/> has passed.</summary>
    public static XElement Load(byte[] content)
    {
        using var reader = Reader(content);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static XmlReader Reader(byte[] content) => XmlReader.Create(new MemoryStream(content, writable: false), Settings);

    private static bool HasDocumentType(ReadOnlySpan<byte> content) =>
        content.IndexOf("<!DOCTYPE"u8) >= 0 || content.IndexOf("<\0!\0D\0O\0C\0"u8) >= 0 || content.IndexOf("\0<\0!\0D\0O\0C"u8) >= 0;
}
