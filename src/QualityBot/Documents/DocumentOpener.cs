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
    public static Outcome<SourceDocument> Open(byte[] content, string fileName) => content.Length switch
    {
        0 => new Empty(),
        > Limits.FileBytes => new TooLarge(),
        _ => FileKinds.Of(content) switch
        {
            FileKind.Archive => OpenArchive(content, fileName),
            FileKind.Compound => OpenCompound(content, fileName),
            FileKind.Text => NotEmpty(TextFile.Read(content, fileName), hasPictures: false),
            FileKind.Picture => new Picture(),
            FileKind.Pdf => new Pdf(),
            FileKind.Rtf => new OldWordFormat(),
            _ => new WrongType(),
        },
    };

    /// <summary>Whether the content is a document of Word, so that remarks can stand on its margins.</summary>
    public static bool IsDocx(byte[] content) => FileKinds.Of(content) is FileKind.Archive
        && OfficePackage.Open(content).Match(package => ContentTypes.Of(package) is OfficeFormat.Document, _ => false);

    private static Outcome<SourceDocument> OpenArchive(byte[] content, string fileName) => OfficePackage.Open(content).Match(
        package => ContentTypes.Of(package) switch
        {
            OfficeFormat.Document => NotEmpty(DocxReader.Read(package, fileName), package.HasPictures),
            OfficeFormat.Spreadsheet => NotEmpty(SpreadsheetReader.Read(content, fileName), package.HasPictures),
            OfficeFormat.OpenDocument => new OpenDocumentFormat(),
            OfficeFormat.Unfinished => new Damaged(),
            _ => new WrongType(),
        },
        problem => problem);

    private static Outcome<SourceDocument> OpenCompound(byte[] content, string fileName) => content switch
    {
        _ when FileKinds.HasStream(content, "EncryptedPackage") => new PasswordProtected(),
        _ when FileKinds.HasStream(content, "_VBA_PROJECT") => new HasMacros(),
        _ when FileKinds.HasStream(content, "WordDocument") => new OldWordFormat(),
        _ when FileKinds.HasStream(content, "Workbook") || FileKinds.HasStream(content, "Book") => NotEmpty(SpreadsheetReader.Read(content, fileName), hasPictures: false),
        _ => new WrongType(),
    };

    private static Outcome<SourceDocument> NotEmpty(Outcome<SourceDocument> read, bool hasPictures) => read switch
    {
        Outcome<SourceDocument>.Ok({ IsEmpty: true }) => hasPictures ? new Picture() : new Empty(),
        _ => read,
    };
}
