using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>A piece of a web page inside a document: its paragraphs, and its tables with a tab between cells.</summary>
/// <remarks>Only the marks that make paragraphs and tables are known; nothing is fetched or run.</remarks>
internal static partial class WebPage
{
    /// <summary>The blocks of the page.</summary>
    /// <param name="content">The bytes of the part.</param>
    /// <param name="at">Where the line with that index stands.</param>
    public static ValueList<Block> Blocks(byte[] content, Func<int, Position> at)
    {
        var (page, text) = (Unseen().Replace(TextFile.Decode(content), ""), new StringBuilder());
        var (cells, start) = (0, 0);
        foreach (Match tag in Tag().Matches(page))
        {
            text.Append(Spaces().Replace(page[start..tag.Index], " "));
            start = tag.Index + tag.Length;
            var closes = tag.Groups["end"].Length > 0;
            switch (tag.Groups["name"].Value.ToLowerInvariant())
            {
                case "td" or "th" when !closes:
                    text.Append(cells++ > 0 ? "\t" : "");
                    break;
                case "tr":
                    cells = 0;
                    text.Append('\n');
                    break;
                case "p" or "div" or "br" or "li" or "h1" or "h2" or "h3" or "h4" or "table":
                    text.Append(cells > 0 ? ' ' : '\n');
                    break;
            }
        }

        text.Append(page[start..]);
        return PlainText.Blocks([.. WebUtility.HtmlDecode(text.ToString()).Split('\n').Select(line => line.Trim(' ', '\r'))], at);
    }

    [GeneratedRegex("""<!--[^<]{0,2000}-->|<(?<what>script|style|head)[\s>][^<]{0,20000}</\k<what>>""", RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex("""<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]{0,10})(?:\s[^<>]{0,2000})?/?>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""\s+""")]
    private static partial Regex Spaces();
}
