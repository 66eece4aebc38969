using System.Text;

namespace QualityBot.Documents;

/// <summary>The one-byte encodings of older programs, which .NET knows only after they are registered.</summary>
internal static class CodePages
{
    static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Get(int codePage) => Encoding.GetEncoding(codePage);
}
