using System.Text;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents.Outside;

/// <summary>The text layer of a PDF, by <c>pdftotext</c> of Poppler.</summary>
internal static class PdfText
{
    public const string Program = "pdftotext";
    private const int MostPages = 60;
    private static readonly ChildLimits Allowed = new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(15), 1024L * 1024 * 1024, 8 * 1024 * 1024);

    /// <summary>Reads it; a scan, a closed or broken file and a bomb are problems.</summary>
    public static async Task<Outcome<SourceDocument>> Read(byte[] content, string fileName, CancellationToken ct)
    {
        if (ChildProgram.Find(Program) is not { } program)
        {
            return new Pdf();
        }

        using var folder = new WorkFolder();
        var (source, target) = (folder.Path("in.pdf"), folder.Path("out.txt"));
        await File.WriteAllBytesAsync(source, content, ct);
        try
        {
            var result = await ChildProgram.Run(program, ["-enc", "UTF-8", "-nopgbrk", "-l", $"{MostPages}", source, target], folder.Root, Allowed, ct);
            return result switch
            {
                { Words: var words } when words.Contains("Incorrect password", StringComparison.Ordinal) => new PasswordProtected(),
                { ExitCode: 3 } => new PasswordProtected(),
                { ExitCode: not 0 } => result.ExitCode > 128 ? new TakesTooLong() : new Damaged(),
                _ => Of(await File.ReadAllTextAsync(target, Encoding.UTF8, ct), fileName),
            };
        }
        catch (TimeoutException)
        {
            return new TakesTooLong();
        }
    }

    private static Outcome<SourceDocument> Of(string text, string fileName) =>
        text.Count(char.IsLetter) < 20 ? new Picture() : PlainText.Read(text, fileName); // A scan has at most the stamp of its scanner.
}
