using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>The bytes of a file that somebody sent → the neutral document, or the reason why not. Nothing is stored, fetched or run.</summary>
/// <remarks>
/// What a file is, its content says; the name is for people only. The limits are a decision of ours (see <see cref="Limits"/>);
/// every refusal has a sentence in <see cref="Texts.Explain"/>. Broken input never throws.
/// </remarks>
public static class DocumentOpener
{
    /// <summary>Reads at most the allowed size from the stream and opens it.</summary>
    public static async Task<Outcome<SourceDocument>> Open(Stream content, string fileName, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await content.ReadAsync(buffer, ct)) > 0)
        {
            kept.Write(buffer, 0, read);
            if (kept.Length > Limits.FileBytes)
            {
                return new TooLarge();
            }
        }

        return Open(kept.ToArray(), fileName);
    }

    /// <summary>Opens a file that is in memory.</summary>
    public static Outcome<SourceDocument> Open(byte[] content, string fileName) => FileGate.Pass(content).Match(
        file => file switch
        {
            PassedFile.Docx(var package) => NotEmpty(DocxReader.Read(package, fileName), package.HasPictures),
            PassedFile.Spreadsheet(var workbook, var hasPictures) => NotEmpty(SpreadsheetReader.Read(workbook, fileName), hasPictures),
            PassedFile.Text(var text) => NotEmpty(TextFile.Read(text, fileName), hasPictures: false),
            _ => throw new InvalidOperationException($"No reader for {file}."),
        },
        problem => problem);

    /// <summary>Whether the content is a document of Word, so that remarks can stand on its margins.</summary>
    public static bool IsDocx(byte[] content) => FileKinds.Of(content) is FileKind.Archive
        && OfficePackage.Open(content).Match(package => ContentTypes.Of(package) is OfficeFormat.Document, _ => false);

    /// <summary>Whether the file carries an electronic signature, which holds for these very bytes only.</summary>
    public static bool IsSigned(byte[] content) => FileKinds.Of(content) is FileKind.Archive && OfficePackage.Open(content).Match(package => package.IsSigned, _ => false);

    private static Outcome<SourceDocument> NotEmpty(Outcome<SourceDocument> read, bool hasPictures) => read switch
    {
        Outcome<SourceDocument>.Ok({ IsEmpty: true }) => hasPictures ? new Picture() : new Empty(),
        _ => read,
    };
}
