using System.Globalization;
using System.Security;
using System.Text;
using System.Xml.Linq;
using QualityDomain;

namespace QualityBot.Documents.Returned;

/// <summary>The part of a document that holds the remarks: the one that is there goes on, else a new one begins.</summary>
internal static class CommentsPart
{
    private const string Prefix = "w";

    /// <summary>A new part with nothing in it.</summary>
    public static byte[] Empty(XNamespace w) =>
        Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\r\n"}<{Prefix}:comments xmlns:{Prefix}="{w.NamespaceName}"></{Prefix}:comments>""");

    /// <summary>The first id that no remark has, neither here nor in the text.</summary>
    public static int FirstFree(XElement comments, XElement text)
    {
        var w = text.Name.Namespace;
        return comments.Elements().Concat(text.Descendants(w + "commentReference")).Concat(text.Descendants(w + "commentRangeStart"))
            .Select(element => int.TryParse(element.Attribute(w + "id")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : -1)
            .Where(id => id < int.MaxValue - 100_000)
            .DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>One remark. Its look is given with it, so that the styles of the document, whatever they are, do not disturb it.</summary>
    public static string Comment(int id, MarginNote note, NoteAuthor author, XNamespace w)
    {
        var xml = new StringBuilder($"""<{Prefix}:comment xmlns:{Prefix}="{w.NamespaceName}" {Prefix}:id="{id}" {Prefix}:author="{Escape(author.Name)}" {Prefix}:date="{author.At.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}" {Prefix}:initials="{Escape(author.Initials)}">""");
        foreach (var (index, words) in note.Words.Index())
        {
            xml.Append("""<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>""");
            xml.Append(index == 0 ? """<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:annotationRef/></w:r>""" : "");
            xml.Append("""<w:r><w:rPr><w:b w:val="0"/><w:i w:val="0"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">""").Append(Escape(words)).Append("</w:t></w:r></w:p>");
        }

        return xml.Append("</w:comment>").ToString();
    }

    private static string Escape(string words) => SecurityElement.Escape(new string([.. words.Where(letter => letter is '\n' || !char.IsControl(letter) && !char.IsSurrogate(letter))]).Replace('\n', ' '));
}
