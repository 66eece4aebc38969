using System.Xml.Linq;
using QualityDomain.Minutes;

namespace QualityBot.Documents.Returned;

/// <summary>Finds paragraphs of a document by the positions that <see cref="DocxReader"/> gave.</summary>
internal sealed class DocxPlaces
{
    private readonly XNamespace w;
    private readonly XElement[] paragraphs;
    private readonly Func<XElement?> footnotes;

    /// <param name="root">The text.</param>
    /// <param name="footnotes">The footnotes, if the document has them.</param>
    public DocxPlaces(XElement root, Func<XElement?> footnotes)
    {
        w = root.Name.Namespace;
        paragraphs = [.. root.Descendants(w + "p")];
        this.footnotes = footnotes;
    }

    /// <summary>The paragraph with that number; null: the text has no such one.</summary>
    public XElement? Line(Position at) => at.Part == 0 && at.Row >= 0 && at.Row < paragraphs.Length ? paragraphs[at.Row] : null;

    /// <summary>The paragraph on whose margin a remark about the place can stand; null: the document has no such place.</summary>
    /// <remarks>Programs take no remarks inside text boxes and notes: there it is the paragraph that they are anchored in.</remarks>
    public XElement? Anchor(Position at) => (at.Part == 1 ? Reference(at) : Line(at))?.AncestorsAndSelf(w + "p").Last();

    private XElement? Reference(Position at)
    {
        var note = footnotes()?.Descendants(w + "p").ElementAtOrDefault(at.Row)?.Ancestors(w + "footnote").FirstOrDefault()?.Attribute(w + "id")?.Value;
        return note is null ? null : paragraphs.FirstOrDefault(paragraph => paragraph.Descendants(w + "footnoteReference").Any(reference => reference.Attribute(w + "id")?.Value == note));
    }
}
