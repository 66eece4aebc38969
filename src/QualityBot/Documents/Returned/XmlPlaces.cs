using System.Xml.Linq;

namespace QualityBot.Documents.Returned;

/// <summary>Where an element stands in the text of its part: offsets of its tags.</summary>
/// <param name="Start">Of «&lt;» of the start tag.</param>
/// <param name="Inside">Behind the start tag.</param>
/// <param name="InsideEnd">Of the end tag; equals <paramref name="Inside"/> for an element without content.</param>
/// <param name="End">Behind the end tag.</param>
/// <param name="IsEmptyTag">Whether start and end are one tag, «&lt;w:p/&gt;».</param>
internal readonly record struct Place(int Start, int Inside, int InsideEnd, int End, bool IsEmptyTag);

/// <summary>Finds the tags of a part that <see cref="SafeXml"/> has passed, so that something can be written between them and nothing else changes.</summary>
/// <remarks>The parser says what an element means, this scan says where it is: the n-th start tag of the text is the n-th element of the tree.</remarks>
internal static class XmlPlaces
{
    /// <summary>The place of every element of <paramref name="root"/> in <paramref name="text"/>, from which it was loaded.</summary>
    public static IReadOnlyDictionary<XElement, Place> Of(XElement root, string text)
    {
        var places = Scan(text);
        return root.DescendantsAndSelf().Select((element, index) => (element, index)).ToDictionary(pair => pair.element, pair => places[pair.index]);
    }

    private static List<Place> Scan(string text)
    {
        var places = new List<Place>();
        var open = new Stack<int>();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Next(text, at))
        {
            var rest = text.AsSpan(at);
            if (rest.StartsWith("<!--"))
            {
                at = After(text, "-->", at);
            }
            else if (rest.StartsWith("<![CDATA["))
            {
                at = After(text, "]]>", at);
            }
            else if (rest.StartsWith("<?"))
            {
                at = After(text, "?>", at);
            }
            else if (rest.StartsWith("</"))
            {
                var index = open.Pop();
                var end = text.IndexOf('>', at) + 1;
                places[index] = places[index] with { InsideEnd = at, End = end };
                at = end;
            }
            else
            {
                var end = TagEnd(text, at);
                var isEmpty = text[end - 2] == '/';
                if (!isEmpty)
                {
                    open.Push(places.Count);
                }

                places.Add(new(at, end, end, end, isEmpty));
                at = end;
            }
        }

        return places;
    }

    private static int Next(string text, int from) => from >= text.Length ? -1 : text.IndexOf('<', from);

    private static int After(string text, string mark, int from) => text.IndexOf(mark, from, StringComparison.Ordinal) + mark.Length;

    /// <summary>Behind the «&gt;» of a start tag; one inside quotes does not count.</summary>
    private static int TagEnd(string text, int at)
    {
        while (text[at] != '>')
        {
            at = text[at] is '"' or '\'' ? text.IndexOf(text[at], at + 1) + 1 : at + 1;
        }

        return at + 1;
    }
}
