using QualityBot.Documents.Outside;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>Opens also what needs a program beside the bot: a PDF with a text layer, a document of Word 97–2003, RTF. For work rows only: it waits.</summary>
public static class FileOpener
{
    /// <summary>As <see cref="DocumentOpener"/>, with the programs that are installed.</summary>
    public static async Task<Outcome<SourceDocument>> Open(byte[] content, string fileName, CancellationToken ct) => DocumentOpener.Open(content, fileName) switch
    {
        Outcome<SourceDocument>.Refused { Problem: Pdf } => await PdfText.Read(content, fileName, ct),
        Outcome<SourceDocument>.Refused { Problem: OldWordFormat } => await OldWord.Read(content, FileKinds.Of(content) == FileKind.Rtf, fileName, ct),
        var outcome => outcome,
    };

    /// <summary>The programs and whether they are there, for the one who looks after the machine.</summary>
    public static IReadOnlyList<(string Program, string Reads, string Package, bool IsThere)> Programs =>
    [
        (PdfText.Program, "PDF", "poppler-utils", ChildProgram.Find(PdfText.Program) is not null),
        (OldWord.Program, ".doc, .rtf", "libreoffice-writer-nogui", ChildProgram.Find(OldWord.Program) is not null),
    ];
}
