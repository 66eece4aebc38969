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

    /// <summary>«112 от 15.09», «№ 112», «приказ 112» → «Приказ № 112…»; the name of another document stays as typed.</summary>
    public static string Order(string typed) => Named("Приказ", OrderWord().Replace(typed.Trim(), ""));

    /// <summary>«3», «папка ВШК-3» → «Папка ВШК № 3»; the name of another document stays as typed.</summary>
    public static string Folder(string typed) => Named("Папка ВШК", FolderWord().Replace(typed.Trim(), ""));

    private static string Named(string document, string number) =>
        number.Length == 0 ? document : OtherDocument().IsMatch(number) ? char.ToUpperInvariant(number[0]) + number[1..] : $"{document} № {number}";

    [GeneratedRegex("""^(приказ[а-я]{0,3}\b)?[\s№:]*""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OrderWord();

    [GeneratedRegex("""^((в\s+)?папк[а-я]{0,2}\b)?\s*(ВШК\b)?[\s№:–—-]*""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FolderWord();

    [GeneratedRegex("""^(приказ|папк|протокол|справк|журнал|акт|отч[её]т|распоряжени|план)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherDocument();

    [GeneratedRegex("""№|\b(приказ|протокол|справк|папк|журнал|акт|отч[её]т|распоряжени|план)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Document();
}
