using System.Xml.Linq;
using QualityDomain;

namespace QualityBot.Documents.Returned;

/// <summary>Writes remarks on the margins of a docx and leaves everything else of the file as it is.</summary>
/// <remarks>
/// Source of the parts and of the order of their elements: ECMA-376 Part 1, 17.13.4 (comments). A remark spans whole runs:
/// to span less, runs would have to be cut, and then the document would not be untouched.
/// </remarks>
public static class DocxComments
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>The same document with the remarks; remarks whose place is not in it are left out.</summary>
    /// <returns>The file, or why it cannot be read (as <see cref="DocumentOpener"/> says it).</returns>
    public static Outcome<byte[]> Add(byte[] docx, IReadOnlyList<MarginNote> notes, NoteAuthor author) =>
        OfficePackage.Open(docx).Match(package => Write(docx, package, notes, author), problem => problem);

    private static Outcome<byte[]> Write(byte[] docx, OfficePackage package, IReadOnlyList<MarginNote> notes, NoteAuthor author)
    {
        var index = new PackageIndex(package);
        var main = index.Main ?? "word/document.xml";
        if (!package.XmlParts.TryGetValue(main, out var content) || PartText.Of(content) is not Outcome<PartText>.Ok(var text))
        {
            return new Damaged();
        }

        var w = text.Root.Name.Namespace;
        var known = index.Target(main, "/comments") is { } named && package.Has(named) ? named : null;
        var name = known ?? index.FreeName(main[..(main.LastIndexOf('/') + 1)] + "comments");
        if (PartText.Of(known is null ? CommentsPart.Empty(w) : package.XmlParts[known]) is not Outcome<PartText>.Ok(var comments))
        {
            return new Damaged();
        }

        var places = new DocxPlaces(text.Root, () => index.Target(main, "/footnotes") is { } part && package.XmlParts.TryGetValue(part, out var bytes) ? SafeXml.Load(bytes) : null);
        var id = CommentsPart.FirstFree(comments.Root, text.Root);
        foreach (var note in notes)
        {
            if (places.Anchor(note.At) is { } paragraph)
            {
                CommentMarks.Put(text, paragraph, note.Phrase, id);
                comments.AtEndOf(comments.Root, CommentsPart.Comment(id++, note, author, w));
            }
        }

        return !text.IsChanged ? docx : Announced(index, known is null, main, name).Match<Outcome<byte[]>>(
            announced => PackageCopy.With(docx, new Dictionary<string, byte[]>(announced) { [main] = text.ToBytes(), [name] = comments.ToBytes() }),
            problem => problem);
    }

    private static Outcome<IReadOnlyDictionary<string, byte[]>> Announced(PackageIndex index, bool isNew, string main, string name) =>
        isNew ? index.Announce(main, name, "/comments", ContentType) : new Outcome<IReadOnlyDictionary<string, byte[]>>.Ok(new Dictionary<string, byte[]>());
}
