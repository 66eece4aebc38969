using QualityBot.Documents;
using QualityBot.Documents.Returned;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>A draft that was checked.</summary>
/// <param name="Content">The file with the remarks on its margins; null: there is nothing to remark, or the format takes none.</param>
internal sealed record MarkedDraft(DraftCheck Check, byte[]? Content)
{
    /// <summary>Opens, reads and checks a file; a docx gets its remarks.</summary>
    public static Outcome<MarkedDraft> Open(byte[] content, string name, DateTimeOffset now) => DocumentOpener.Open(content, name).Match<Outcome<MarkedDraft>>(
        source => Of(source, DocumentOpener.IsDocx(content) ? content : null, now),
        problem => problem);

    /// <summary>Checks a document that is read; <paramref name="content"/> is its docx, null for any other format.</summary>
    public static MarkedDraft Of(SourceDocument source, byte[]? content, DateTimeOffset now)
    {
        var check = DraftCheck.Of(source, MinutesReader.Read(source, null));
        return new(check, content is null || check.Remarks.Count == 0 ? null : Mark(content, check, now));
    }

    private static byte[]? Mark(byte[] docx, DraftCheck check, DateTimeOffset now) => DocxComments
        .Add(docx, [.. check.Remarks.Select(Note)], new(Texts.Author, Texts.Initials, now))
        .Match(marked => (byte[]?)marked, _ => null);

    private static MarginNote Note(Remark remark) =>
        new(remark.At, remark.Phrase, remark.Proposal is { } proposal ? [remark.Words, proposal] : [remark.Words]);
}
