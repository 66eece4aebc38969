using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace QualityBot.Engine;

/// <summary>A text with light markup, the only way to build message HTML: whatever is interpolated is escaped.</summary>
/// <remarks>
/// <c>RichText.Of($"&lt;b&gt;{title}&lt;/b&gt;")</c>: the literal parts are markup, the holes are text. A plain string converts
/// by escaping. Bidirectional and zero-width controls are dropped from the holes, since they only serve to deceive.
/// </remarks>
public sealed partial record RichText
{
    private RichText(string html) => Html = html;

    /// <summary>The markup as the channel takes it.</summary>
    public string Html { get; }

    /// <summary>Length as the channel counts it: UTF-16 units after the markup is read.</summary>
    public int Length => Plain.Length;

    /// <summary>The words alone.</summary>
    public string Plain => WebUtility.HtmlDecode(Tag().Replace(Html, ""));

    public static RichText Empty { get; } = new("");

    public static implicit operator RichText(string text) => new(Escape(text));

    /// <summary>Takes literal parts as markup and escapes the holes.</summary>
    public static RichText Of(MarkupHandler markup) => new(markup.ToStringAndClear());

    /// <summary>Takes back what <see cref="Html"/> gave, from the store.</summary>
    public static RichText FromHtml(string html) => new(html);

    /// <summary>Lines one under the other.</summary>
    public static RichText Lines(params IEnumerable<RichText> lines) => new(string.Join('\n', lines.Select(line => line.Html)));

    /// <summary>The same words without markup, still escaped.</summary>
    public RichText WithoutMarkup() => Plain;

    public override string ToString() => Plain;

    /// <summary>At most <paramref name="length"/> UTF-16 units, an ellipsis included; never cut inside a surrogate pair.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]).TrimEnd() + "…";
    }

    private static string Escape(string text)
    {
        var clean = PlainText.Clean(text);
        if (clean.AsSpan().IndexOfAny("&<>\"") < 0)
        {
            return clean;
        }

        var result = new StringBuilder(clean.Length + 16);
        foreach (var c in clean)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    /// <summary>Builds markup from an interpolated string.</summary>
    [InterpolatedStringHandler]
    public ref struct MarkupHandler(int literalLength, int formattedCount)
    {
        private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");
        private readonly StringBuilder html = new(literalLength + (formattedCount * 16));

        public readonly void AppendLiteral(string markup) => html.Append(markup);

        public readonly void AppendFormatted(RichText? text) => html.Append(text?.Html);

        public readonly void AppendFormatted(string? text) => html.Append(Escape(text ?? ""));

        public readonly void AppendFormatted<T>(T value, string? format = null) =>
            html.Append(Escape(value is IFormattable formattable ? formattable.ToString(format, Russian) : value?.ToString() ?? ""));

        internal readonly string ToStringAndClear() => html.ToString();
    }
}
