using System.IO.Compression;
using QualityBot.Decisions;
using QualityBot.Drafts;
using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Decisions;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using Texts = QualityBot.Drafts.Texts;

namespace QualityBot.Tests.Drafts;

/// <summary>«Проверьте протокол до подписи» as people see it.</summary>
public sealed class CheckDialogueTests : IDisposable
{
    private const string Nobody = "777";
    private readonly TestBot bot = new(services => services.AddDecisions().AddDrafts());

    public CheckDialogueTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task A_stranger_gets_the_draft_back_with_remarks_in_one_message()
    {
        await bot.Upload(Nobody, "Протокол.docx", DraftSample.Build());

        var answer = bot.Channel.Chat(Nobody)[^1];
        answer.FileName.ShouldBe("Протокол – с замечаниями.docx");
        Packages.Text(answer.FileBytes!, "word/comments.xml").ShouldContain("Не указан срок");
        answer.Text.Plain.ShouldStartWith("8\u00A0мест, на которые стоит взглянуть до подписи: 1 без срока, 1 без ответственного");
        answer.Text.Plain.Length.ShouldBeLessThanOrEqualTo(bot.Channel.Limits.CaptionLength);
    }

    [Fact]
    public async Task Nothing_of_a_strangers_draft_stays()
    {
        await bot.Upload(Nobody, "Протокол.docx", DraftSample.Build());

        Directory.EnumerateFiles(Path.Combine(bot.Store.Folder, "ready")).ShouldBeEmpty();
        Directory.Exists(Path.Combine(bot.Store.Folder, "documents")).ShouldBeFalse();
        bot.All<WorkRow>().ShouldBeEmpty();
        bot.All<SessionRow>().ShouldBeEmpty();
        bot.All<StoredDocument>().ShouldBeEmpty();
        bot.All<Decision>().ShouldBeEmpty();
        bot.All<OutboxRow>().Select(row => OutboxPayload.Read(row.Payload).Html ?? "").ShouldAllBe(words => !words.Contains("план-график", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_could_not_be_sent_is_deleted_too()
    {
        bot.Channel.Fault = message => message is Outgoing.File ? new Delivery.Refused("no") : null;
        await bot.Upload(Nobody, "Протокол.docx", DraftSample.Build());

        Directory.EnumerateFiles(Path.Combine(bot.Store.Folder, "ready")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_without_fault_is_praised_and_not_sent_back()
    {
        await bot.Upload(Nobody, "протокол.docx", new DocxFile()
            .P("ПРОТОКОЛ заседания педагогического совета от 28 августа 2026 года № 1").P("РЕШИЛИ:")
            .P("1. Подготовить справку о результатах ВПР. Срок: до 15 октября 2026 г. Ответственный: заместитель директора по УВР.").Build());

        bot.Channel.Chat(Nobody)[^1].FileName.ShouldBeNull();
        bot.Last(Nobody).ShouldStartWith("Всё в порядке. Прочитал 1\u00A0решение");
    }

    [Fact]
    public async Task Only_a_stranger_is_told_what_else_the_bot_does()
    {
        await bot.Upload(Nobody, "а.docx", DraftSample.Build());
        await bot.Upload(MadeUpSchool.Teacher, "а.docx", DraftSample.Build());

        bot.Last(Nobody).ShouldContain("Спросите в школе о приглашении");
        bot.Last(MadeUpSchool.Teacher).ShouldStartWith("8\u00A0мест");
        bot.Last(MadeUpSchool.Teacher).ShouldNotContain("приглашени");
    }

    [Fact]
    public async Task A_deputy_who_sends_a_docx_gets_the_file_with_remarks_from_the_check()
    {
        await bot.Upload(MadeUpSchool.Deputy, "протокол.docx", DraftSample.Build());
        await bot.Press(MadeUpSchool.Deputy, QualityBot.Decisions.Texts.CheckOnly);
        await bot.Press(MadeUpSchool.Deputy, QualityBot.Decisions.Texts.OnMargins);

        bot.Channel.Chat(MadeUpSchool.Deputy)[^1].FileName.ShouldBe("протокол – с замечаниями.docx");
        await bot.Press(MadeUpSchool.Deputy, QualityBot.Decisions.Texts.ToPaper);
        await bot.Press(MadeUpSchool.Deputy, QualityBot.Decisions.Texts.Cancel); // The preview is still open.
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_menu_entry_checks_without_importing()
    {
        await bot.Say(MadeUpSchool.Deputy, "/check");
        bot.Last(MadeUpSchool.Deputy).ShouldBe(Texts.AskDraft);
        await bot.Upload(MadeUpSchool.Deputy, "протокол.docx", DraftSample.Build());

        bot.Channel.Chat(MadeUpSchool.Deputy)[^1].FileName.ShouldNotBeNull();
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pasted_text_is_answered_with_a_list()
    {
        await bot.Say(Nobody, """
            Протокол № 3 заседания педагогического совета от 25.08.2026
            РЕШИЛИ:
            1. Подготовить справку об итогах проверочных работ в 5 классах. Ответственный: заместитель директора по УВР.
            2. Провести совещание с учителями математики. Срок: до 1 октября 2026 г. Ответственный: директор.
            """);

        bot.Last(Nobody).ShouldContain("• п.\u00A01: Не указан срок");
        bot.Last(Nobody).ShouldContain("Пришлите черновик в Word");
    }

    // The files are made in the test: xunit writes the data of a theory down element by element, and eleven megabytes took fourteen gigabytes.
    [Theory]
    [InlineData("пусто.docx", "В файле нет текста")]
    [InlineData("обрезан.docx", "Файл повреждён")]
    [InlineData("бомба.docx", "слишком большой объём")]
    [InlineData("большой.docx", "слишком большой")]
    [InlineData("скан.docx", "картинка")]
    [InlineData("письмо.docx", "Не нашёл здесь решений")]
    public async Task A_file_that_cannot_be_checked_is_answered_in_one_sentence_and_leaves_nothing(string name, string words)
    {
        await bot.Upload(Nobody, name, Unreadable(name));

        bot.Last(Nobody).ShouldContain(words);
        Directory.Exists(Path.Combine(bot.Store.Folder, "ready")).ShouldBeFalse();
        bot.All<WorkRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_draft_waits_until_the_first_is_answered()
    {
        using (var db = bot.Store.CreateDbContext())
        {
            db.Work.Add(new(1, "dr.check/other", "dr.check", "{}", "telegram", Nobody, null) { NextTry = TimeProvider.System.GetUtcNow().AddDays(1) });
            await db.SaveChangesAsync();
        }

        await bot.Get<Dispatcher>().Handle([new("telegram/1/x", new("telegram", Nobody), new Content.Document("f", "а.docx", 1, null), bot.Clock.Now)], CancellationToken.None);

        OutboxPayload.Read(bot.All<OutboxRow>().ShouldHaveSingleItem().Payload).Html!.ShouldContain("предыдущий черновик");
        bot.All<WorkRow>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_writes_without_an_invitation_is_offered_the_check()
    {
        await bot.Say(Nobody, "Здравствуйте");

        bot.Last(Nobody).ShouldBe(Texts.Greeting);
    }

    public void Dispose() => bot.Dispose();

    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            entry.Write(new byte[60 * 1024 * 1024]);
        }

        return stream.ToArray();
    }

    private static byte[] Unreadable(string name) => name switch
    {
        "обрезан.docx" => DraftSample.Build()[..2000],
        "бомба.docx" => Bomb(),
        "большой.docx" => new byte[11 * 1024 * 1024],
        "скан.docx" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
        "письмо.docx" => new DocxFile().P("Уважаемые коллеги!").P("Приглашаем вас на праздник.").Build(),
        _ => [],
    };
}
