using QualityDomain;

namespace QualityBot.Documents;

/// <summary>A file that has passed every check, as one of the few kinds that are read.</summary>
internal abstract record PassedFile
{
    private PassedFile() { }

    public sealed record Docx(OfficePackage Package) : PassedFile;

    /// <summary>A workbook, new or of Excel 97–2003.</summary>
    public sealed record Spreadsheet(byte[] Content, bool HasPictures) : PassedFile;

    public sealed record Text(byte[] Content) : PassedFile;
}

/// <summary>The one gate through which every file of a stranger goes. What a file is, its content says. Broken input never throws.</summary>
internal static class FileGate
{
    public static Outcome<PassedFile> Pass(byte[] content) => content.Length switch
    {
        0 => new Empty(),
        > Limits.FileBytes => new TooLarge(),
        _ => FileKinds.Of(content) switch
        {
            FileKind.Archive => Archive(content),
            FileKind.Compound => Compound(content),
            FileKind.Text => new PassedFile.Text(content),
            FileKind.Picture => new Picture(),
            FileKind.Pdf => new Pdf(),
            FileKind.Rtf => new OldWordFormat(),
            _ => new WrongType(),
        },
    };

    private static Outcome<PassedFile> Archive(byte[] content) => OfficePackage.Open(content).Match<Outcome<PassedFile>>(
        package => ContentTypes.Of(package) switch
        {
            OfficeFormat.Document => new PassedFile.Docx(package),
            OfficeFormat.Spreadsheet => new PassedFile.Spreadsheet(content, package.HasPictures),
            OfficeFormat.OpenDocument => new OpenDocumentFormat(),
            OfficeFormat.Unfinished => new Damaged(),
            _ => new WrongType(),
        },
        problem => problem);

    private static Outcome<PassedFile> Compound(byte[] content) => content switch
    {
        _ when FileKinds.HasStream(content, "EncryptedPackage") => new PasswordProtected(),
        _ when FileKinds.HasStream(content, "_VBA_PROJECT") => new HasMacros(),
        _ when FileKinds.HasStream(content, "WordDocument") => new OldWordFormat(),
        _ when FileKinds.HasStream(content, "Workbook") || FileKinds.HasStream(content, "Book") => new PassedFile.Spreadsheet(content, HasPictures: false),
        _ => new WrongType(),
    };
}
