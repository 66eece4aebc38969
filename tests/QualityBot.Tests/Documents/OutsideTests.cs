using System.Text;
using QualityBot.Documents;
using QualityBot.Documents.Outside;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Letters;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents;

/// <summary>Files that programs beside the bot read, with the real programs where they are installed; hostile ones give one sentence and leave nothing behind.</summary>
public sealed class OutsideTests
{
    private static readonly DateOnly Today = new(2026, 11, 18);

    [PdfFact]
    public async Task A_letter_as_pdf_is_read_as_the_letter_it_was_printed_from()
    {
        var pdf = LetterPdf.Of(["Управление образования", "17.11.2026 № 01-12/1234", "Руководителям общеобразовательных организаций", "Уважаемые руководители!", "Просим в срок до 15.00 25 ноября 2026 года направить заполненную форму."]);

        var letter = LetterReader.OfDocument(await Opened(pdf, "письмо.pdf"), Today);

        letter.Head.Number.ShouldBe("01-12/1234");
        letter.Instructions.ShouldHaveSingleItem().Time.ShouldBe(new TimeOnly(15, 0));
    }

    [PdfFact]
    public async Task A_scan_is_told_from_a_text() => (await Problem(LetterPdf.Of([]), "скан.pdf")).ShouldBeOfType<Picture>();

    [PdfFact]
    public async Task A_broken_pdf_is_said_to_be_broken() => (await Problem("%PDF-1.7\nnonsense"u8.ToArray(), "a.pdf")).ShouldBeOfType<Damaged>();

    [PdfFact]
    public async Task A_pdf_under_a_password_says_so() => (await Problem(Encoding.Latin1.GetBytes(EncryptedPdf), "a.pdf")).ShouldBeOfType<PasswordProtected>();

    /// <summary>Unpacks to 60 MB of operators: it ends within the limits, whatever it ends as.</summary>
    [PdfFact]
    public async Task A_pdf_bomb_ends_within_its_limits()
    {
        var began = DateTimeOffset.UtcNow;

        (await FileOpener.Open(LetterPdf.Bomb(60_000_000), "bomb.pdf", CancellationToken.None)).ShouldBeOfType<Outcome<SourceDocument>.Refused>();

        (DateTimeOffset.UtcNow - began).ShouldBeLessThan(TimeSpan.FromSeconds(40));
    }

    [SofficeFact]
    public async Task A_letter_as_rtf_is_read()
    {
        var document = await Opened(Rtf("Прошу до 12:00 20 ноября представить списки."), "письмо.rtf");

        LetterReader.OfDocument(document, Today).Instructions.ShouldHaveSingleItem().Deadline.ToString().ShouldBe("by:2026-11-20");
    }

    [Fact]
    public async Task An_rtf_with_an_object_is_not_handed_to_any_program() =>
        (await Problem(@"{\rtf1{\object\objemb{\*\objdata 0105}}}"u8.ToArray(), "a.rtf")).ShouldBeOfType<HasEmbeddedObjects>();

    [Fact]
    public async Task A_program_that_hangs_is_killed_with_what_it_started_and_its_folder_goes()
    {
        using var folder = new WorkFolder();
        var mark = $"4{Random.Shared.Next(100_000, 999_999)}";

        await Should.ThrowAsync<TimeoutException>(() => ChildProgram.Run("sh", ["-c", $"sleep {mark} & sleep {mark}"], folder.Root, new(TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(5), 1 << 30, 1 << 20), CancellationToken.None));

        await Task.Delay(200);
        Directory.GetDirectories("/proc").Where(process => Words(process).Contains(mark, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_cannot_write_without_end()
    {
        using var folder = new WorkFolder();

        var result = await ChildProgram.Run("dd", ["if=/dev/zero", "of=big", "bs=65536", "count=100"], folder.Root, new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5), 1 << 30, 1 << 20), CancellationToken.None);

        result.ExitCode.ShouldNotBe(0);
        new FileInfo(folder.Path("big")).Length.ShouldBeLessThanOrEqualTo(1 << 20);
    }

    [Fact]
    public async Task A_program_sees_no_secret_of_ours()
    {
        using var folder = new WorkFolder();
        Environment.SetEnvironmentVariable("QUALITYBOT_TEST_SECRET", "t0ken");

        var result = await ChildProgram.Run("env", [], folder.Root, new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5), 1 << 30, 1 << 20), CancellationToken.None);

        result.Words.ShouldContain("HOME=");
        result.Words.ShouldNotContain("t0ken");
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("rtf")]
    public void Without_the_program_one_sentence_says_what_to_do(string kind) =>
        QualityBot.Documents.Texts.Explain(kind == "pdf" ? new Pdf() : new OldWordFormat()).ShouldContain("пришлите");

    private static string Words(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static async Task<SourceDocument> Opened(byte[] content, string name) => (await FileOpener.Open(content, name, CancellationToken.None)).Match(document => document, problem => throw new InvalidOperationException($"{problem}"));

    private static async Task<Problem> Problem(byte[] content, string name) => (await FileOpener.Open(content, name, CancellationToken.None)).Match<Problem>(_ => throw new InvalidOperationException("opened"), problem => problem);

    private static byte[] Rtf(string text) => Encoding.ASCII.GetBytes($@"{{\rtf1\ansi {string.Concat(text.Select(letter => letter < 128 ? $"{letter}" : $@"\u{(int)letter}?"))}\par}}");

    /// <summary>A page closed by a user password; made by hand, the key is nobody's.</summary>
    private const string EncryptedPdf = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
        4 0 obj<</Filter/Standard/V 1/R 2/O<0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF>/U<FEDCBA9876543210FEDCBA9876543210FEDCBA9876543210FEDCBA9876543210>/P -44>>endobj
        trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]>>
        %%EOF
        """;
}

/// <summary>A fact that needs <c>pdftotext</c>; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute()
    {
        if (ChildProgram.Find(PdfText.Program) is null)
        {
            Skip = "pdftotext is not installed.";
        }
    }
}
