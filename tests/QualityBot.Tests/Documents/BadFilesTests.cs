using System.Text;
using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents;

public sealed class BadFilesTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    private static DocxFile Good => new DocxFile().P("Текст");

    /// <summary>What people and attackers send, the refusal, and nothing else.</summary>
    private static readonly Dictionary<string, (Func<byte[]> File, Type Problem)> Files = new()
    {
        ["пусто"] = (() => [], typeof(Empty)),
        ["пустой документ"] = (() => new DocxFile().P("").Build(), typeof(Empty)),
        ["больше 10 МБ"] = (() => new byte[(10 * 1024 * 1024) + 1], typeof(TooLarge)),
        ["картинка под именем docx"] = (() => Png, typeof(Picture)),
        ["фото телефона"] = (() => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], typeof(Picture)),
        ["скан внутри docx"] = (() => new DocxFile().P("").Archive().With("word/media/image1.png", Png).Build(), typeof(Picture)),
        ["pdf"] = (() => "%PDF-1.7"u8.ToArray(), typeof(Pdf)),
        ["rtf"] = (() => "{\\rtf1"u8.ToArray(), typeof(OldWordFormat)),
        ["doc"] = (() => [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], typeof(OldWordFormat)),
        ["docx с паролем"] = (() => [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], typeof(PasswordProtected)),
        ["xls с макросами"] = (() => [.. Compound, .. Encoding.Unicode.GetBytes("Workbook"), .. Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR")], typeof(HasMacros)),
        ["испорченный xls"] = (() => [.. Compound, .. Encoding.Unicode.GetBytes("Workbook")], typeof(Damaged)),
        ["odt"] = (() => new ZipFile().With("mimetype", "application/vnd.oasis.opendocument.text").With("content.xml", "<a/>").With("META-INF/manifest.xml", "<a/>").Build(), typeof(OpenDocumentFormat)),
        ["просто архив"] = (() => new ZipFile().With("фото.txt", "а").Build(), typeof(WrongType)),
        ["программа"] = (() => [0x4D, 0x5A, 0x90, 0x00, 0x03], typeof(WrongType)),
        ["обрезанный docx"] = (() => Good.Build()[..400], typeof(Damaged)),
        ["без оглавления"] = (() => new ZipFile().With("word/document.xml", "<a/>").Build(), typeof(Damaged)),
        ["без тела"] = (() => Good.Archive().With("word/document.xml", "<a/>").Build(), typeof(Damaged)),
        ["битый XML"] = (() => Good.Archive().With("word/document.xml", "<w:document").Build(), typeof(Damaged)),
        ["макросы"] = (() => Good.Archive().With("word/vbaProject.bin", "а").Build(), typeof(HasMacros)),
        ["тип с макросами"] = (() => Good.Archive().With("[Content_Types].xml", """<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""").Build(), typeof(HasMacros)),
        ["вложенный объект"] = (() => Good.Archive().With("word/embeddings/oleObject1.bin", "а").Build(), typeof(HasEmbeddedObjects)),
        ["элемент ActiveX"] = (() => Good.Archive().With("word/activeX/activeX1.xml", "<a/>").Build(), typeof(HasEmbeddedObjects)),
        ["архив в архиве"] = (() => Good.Archive().With("word/media/a.zip", "а").Build(), typeof(HasEmbeddedObjects)),
        ["чужой шаблон"] = (() => Good.Relation("attachedTemplate", "http://x.example/a.dotm", external: true).Build(), typeof(HasExternalParts)),
        ["шаблон по сети"] = (() => Good.Relation("attachedTemplate", "file://server/a.dotm", external: true).Build(), typeof(HasExternalParts)),
        ["картинка из сети"] = (() => Good.Relation("image", "http://x.example/a.png", external: true).Build(), typeof(HasExternalParts)),
        ["внешняя сущность"] = (() => Good.Archive().With("word/document.xml", """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>""").Build(), typeof(ForbiddenXml)),
        ["сущность в таблице"] = (() => new XlsxFile().Sheet("А", [["а", "б"]]).Archive().With("xl/worksheets/sheet1.xml", """<!DOCTYPE a [<!ENTITY x "а">]><a>&x;</a>""").Build(), typeof(ForbiddenXml)),
        ["сущность в UTF-16"] = (() => Good.Archive().With("word/document.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("""<!DOCTYPE a [<!ENTITY x "а">]><a>&x;</a>""")]).Build(), typeof(ForbiddenXml)),
        ["бездонная вложенность"] = (() => Good.Archive().With("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000))).Build(), typeof(ForbiddenXml)),
        ["бомба: степень сжатия"] = (() => Good.Archive().With("word/media/a.bin", new byte[5_000_000]).Build(), typeof(BombLike)),
        ["бомба: XML"] = (() => Good.Archive().With("word/settings.xml", new byte[30_000_000]).Build(), typeof(BombLike)),
        ["бомба: 2 001 часть"] = (() => Enumerable.Range(0, 2_001).Aggregate(new ZipFile(), (zip, i) => zip.With($"{i}", "")).Build(), typeof(BombLike)),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_file_is_refused_by_its_name(string what) =>
        Refusal(Files[what].File()).ShouldBeOfType(Files[what].Problem);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_refusal_has_one_sentence_that_says_what_to_do(string what)
    {
        var sentence = Texts.Explain(Refusal(Files[what].File())!);

        sentence.ShouldEndWith(".");
        sentence.ShouldMatch("пришлите|вставьте|сохраните|скопируйте");
    }

    [Fact]
    public void A_hyperlink_is_no_reason_to_refuse() => Refusal(Good.Relation("hyperlink", "https://x.example", external: true).Build()).ShouldBeNull();

    [Fact]
    public void The_local_template_that_Word_notes_by_itself_is_no_reason_to_refuse() =>
        Refusal(Good.Relation("attachedTemplate", "file:///C:\\Users\\a\\Normal.dotm", external: true).Build()).ShouldBeNull();

    [Fact]
    public async Task A_stream_is_read_no_further_than_the_limit()
    {
        var opened = await DocumentOpener.Open(new EndlessStream(), "a.docx", CancellationToken.None);

        opened.ShouldBeOfType<Outcome<SourceDocument>.Refused>().Problem.ShouldBeOfType<TooLarge>();
    }

    private static Problem? Refusal(byte[] content) => DocumentOpener.Open(content, "файл.docx").Match(_ => (Problem?)null, problem => problem);

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(buffer.Length);
    }
}
