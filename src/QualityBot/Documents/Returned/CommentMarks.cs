using System.Xml.Linq;

namespace QualityBot.Documents.Returned;

/// <summary>The marks in the text that a remark hangs on: where it begins, where it ends, and the reference to it.</summary>
internal static class CommentMarks
{
    /// <summary>Puts the marks of remark <paramref name="id"/> around the runs that hold the phrase; around the whole paragraph when it is not there.</summary>
    public static void Put(PartText text, XElement paragraph, string phrase, int id)
    {
        var w = paragraph.Name.Namespace;
        var runs = paragraph.Elements().Where(element => element.Name != w + "pPr").ToArray();
        var (first, last) = Holding(runs, phrase, w);
        var name = text.PrefixOf(paragraph) is { Length: > 0 } prefix ? (Tag: prefix, Space: "") : (Tag: "w", Space: $" xmlns:w=\"{w.NamespaceName}\"");
        var begin = Mark(name, "commentRangeStart", id);
        var end = Mark(name, "commentRangeEnd", id) + $"<{name.Tag}:r{name.Space}><{name.Tag}:commentReference {name.Tag}:id=\"{id}\"/></{name.Tag}:r>";
        if (first is not null && last is not null)
        {
            text.Before(first, begin);
            text.After(last, end);
        }
        else if (paragraph.Element(w + "pPr") is { } properties)
        {
            text.After(properties, begin + end);
        }
        else
        {
            text.AtBeginningOf(paragraph, begin + end);
        }
    }

    private static string Mark((string Tag, string Space) name, string mark, int id) => $"<{name.Tag}:{mark}{name.Space} {name.Tag}:id=\"{id}\"/>";

    /// <summary>The first and the last child of the paragraph that hold the phrase; all children when none does.</summary>
    private static (XElement? First, XElement? Last) Holding(XElement[] runs, string phrase, XNamespace w)
    {
        if (runs.Length == 0)
        {
            return (null, null);
        }

        var reader = new DocxText(w);
        var texts = Array.ConvertAll(runs, run => reader.Of(new XElement(w + "p", run)));
        var at = phrase.Length == 0 ? -1 : string.Concat(texts).IndexOf(phrase, StringComparison.Ordinal);
        if (at < 0)
        {
            return (runs[0], runs[^1]);
        }

        var (first, last, from) = (0, runs.Length - 1, 0);
        for (var index = 0; index < runs.Length; index++)
        {
            var until = from + texts[index].Length;
            first = from <= at && at < until ? index : first;
            last = from < at + phrase.Length && at + phrase.Length <= until ? index : last;
            from = until;
        }

        return (runs[first], runs[last]);
    }
}
