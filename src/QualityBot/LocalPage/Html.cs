using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace QualityBot.LocalPage;

/// <summary>A piece of a page, the only way to build its markup: whatever is interpolated is escaped, unless it is a piece itself.</summary>
internal readonly record struct Html(string Markup)
{
    public static readonly Html Empty = new("");

    /// <summary>Takes literal parts as markup and escapes the holes.</summary>
    public static Html Of(MarkupHandler markup) => new(markup.ToStringAndClear());

    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Markup)));

    /// <summary>The piece, or nothing.</summary>
    public static Html When(bool shown, Func<Html> piece) => shown ? piece() : Empty;

    public override string ToString() => Markup ?? "";

    /// <summary>Builds markup from an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct MarkupHandler(int literalLength, int formattedCount)
    {
        private readonly StringBuilder html = new(literalLength + (formattedCount * 32));

        public readonly void AppendLiteral(string markup) => html.Append(markup);

        public readonly void AppendFormatted(Html piece) => html.Append(piece.Markup);

        public readonly void AppendFormatted(IEnumerable<Html> pieces)
        {
            foreach (var piece in pieces)
            {
                html.Append(piece.Markup);
            }
        }

        public readonly void AppendFormatted(string? text) => html.Append(WebUtility.HtmlEncode(text));

        public readonly void AppendFormatted(long number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

        internal readonly string ToStringAndClear() => html.ToString();
    }
}
