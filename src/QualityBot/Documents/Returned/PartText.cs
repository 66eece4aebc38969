using System.Buffers;
using System.Text;
using System.Xml.Linq;
using QualityDomain;

namespace QualityBot.Documents.Returned;

/// <summary>An XML part of a file that is given back: read as a tree, changed as a text, so that every byte that nobody meant to change stays.</summary>
internal sealed class PartText
{
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n/>");
    private readonly Encoding encoding;
    private readonly string text;
    private readonly int mark;
    private readonly IReadOnlyDictionary<XElement, Place> places;
    private readonly List<(int At, int Order, int Length, string Words)> changes = [];

    /// <summary>What goes into elements that the file writes as one tag.</summary>
    private readonly Dictionary<XElement, StringBuilder> opened = [];

    private PartText(XElement root, string text, Encoding encoding, int mark)
    {
        (Root, this.text, this.encoding, this.mark) = (root, text, encoding, mark);
        places = XmlPlaces.Of(root, text);
    }

    public XElement Root { get; }

    public bool IsChanged => changes.Count + opened.Count > 0;

    /// <summary>Reads a part that <see cref="SafeXml"/> has passed.</summary>
    public static Outcome<PartText> Of(byte[] part)
    {
        var (encoding, mark) = part switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Strict, 3),
            [0xFF, 0xFE, ..] => ((Encoding)new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            _ => (Strict, 0),
        };
        try
        {
            return new PartText(SafeXml.Load(part), encoding.GetString(part.AsSpan(mark)), encoding, mark == 0 ? 0 : part[0]);
        }
        catch (DecoderFallbackException)
        {
            return new Damaged(); // The format allows UTF-8 and UTF-16 only.
        }
    }

    /// <summary>Writes right before the element.</summary>
    public void Before(XElement element, string xml) => Insert(places[element].Start, xml);

    /// <summary>Writes right behind the element.</summary>
    public void After(XElement element, string xml) => Insert(places[element].End, xml);

    /// <summary>Writes as the first content of the element.</summary>
    public void AtBeginningOf(XElement element, string xml) => Inside(element, places[element].Inside, xml);

    /// <summary>Writes as the last content of the element.</summary>
    public void AtEndOf(XElement element, string xml) => Inside(element, places[element].InsideEnd, xml);

    /// <summary>Writes something else in the place of the element.</summary>
    public void Replace(XElement element, string xml) => changes.Add((places[element].Start, changes.Count, places[element].End - places[element].Start, xml));

    /// <summary>Writes something else in the place of words of the element's start tag; nothing happens when they are not there.</summary>
    public void ReplaceInTag(XElement element, string words, string other)
    {
        var place = places[element];
        if (text.IndexOf(words, place.Start, place.Inside - place.Start, StringComparison.Ordinal) is >= 0 and var at)
        {
            changes.Add((at, changes.Count, words.Length, other));
        }
    }

    /// <summary>The prefix of the element as it is written in the file; empty: none.</summary>
    public string PrefixOf(XElement element) => NameOf(element) is var name && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? name[..colon] : "";

    /// <summary>The bytes of the part with all that was written.</summary>
    public byte[] ToBytes()
    {
        var written = new StringBuilder(text.Length + changes.Sum(change => change.Words.Length));
        var from = 0;
        var all = changes.Concat(opened.Select(pair => Opening(pair.Key, pair.Value)));
        foreach (var (at, _, length, words) in all.OrderBy(change => change.At).ThenBy(change => change.Order))
        {
            written.Append(text, from, at - from).Append(words);
            from = at + length;
        }

        written.Append(text, from, text.Length - from);
        byte[] start = mark switch { 0 => [], 0xEF => [0xEF, 0xBB, 0xBF], 0xFF => [0xFF, 0xFE], _ => [0xFE, 0xFF] };
        return [.. start, .. encoding.GetBytes(written.ToString())];
    }

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private void Insert(int at, string xml) => changes.Add((at, changes.Count, 0, xml));

    private void Inside(XElement element, int at, string xml)
    {
        if (!places[element].IsEmptyTag)
        {
            Insert(at, xml);
            return;
        }

        if (!opened.TryGetValue(element, out var content))
        {
            opened[element] = content = new();
        }

        content.Append(xml);
    }

    /// <summary>«/&gt;» becomes «&gt;…&lt;/name&gt;».</summary>
    private (int At, int Order, int Length, string Words) Opening(XElement element, StringBuilder content) =>
        (places[element].End - 2, 0, 2, $">{content}</{NameOf(element)}>");

    private string NameOf(XElement element)
    {
        var start = places[element].Start + 1;
        return text.Substring(start, text.AsSpan(start).IndexOfAny(AfterName));
    }
}
