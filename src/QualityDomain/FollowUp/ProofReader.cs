using System.Text.RegularExpressions;

namespace QualityDomain.FollowUp;

/// <summary>What kind of proof a typed text is.</summary>
/// <remarks>Decision of ours: a web address is a link, a text that names a document of the school is a reference, all else are words.</remarks>
public static partial class ProofReader
{
    /// <summary>The longest text that is kept.</summary>
    public const int MaxLength = 500;

    public static ProofKind KindOf(string text) =>
        IsLink(text) ? ProofKind.Link : Document().IsMatch(text) ? ProofKind.Reference : ProofKind.Words;

    /// <summary>Whether the text is one web address.</summary>
    public static bool IsLink(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    [GeneratedRegex("""№|\b(приказ|протокол|справк|папк|журнал|акт|отч[её]т|распоряжени|план)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Document();
}
