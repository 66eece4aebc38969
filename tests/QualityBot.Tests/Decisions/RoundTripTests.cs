using System.Text;
using QualityBot.Decisions;
using QualityBot.Documents.Workbooks;
using QualityBot.Drafts;
using QualityBot.Staff;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.Decisions.RoundTrip;
using QualityDomain.FollowUp;
using Texts = QualityBot.Decisions.Texts;

namespace QualityBot.Tests.Decisions;

/// <summary>The preview goes out as a workbook, is corrected and comes back in the same dialogue.</summary>
public sealed class RoundTripTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private readonly TestBot bot = new(services => services.AddStaff().AddDecisions().AddDrafts());

    public RoundTripTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task What_was_corrected_is_shown_taken_and_saved_and_nothing_is_stored_before()
    {
        var sheet = await Given(Paper);
        await Return(Change(sheet, (1, SheetColumn.Deadline, "до 20 октября 2026"), (1, SheetColumn.People, "Тангенсов")));

        Last().ShouldContain("изменена 1 строка");
        Last().ShouldContain("до 15 октября 2026");
        Last().ShouldContain("до 20 октября 2026");
        Last().ShouldContain("Тангенсов А. П.");
        bot.All<Decision>().ShouldBeEmpty();

        await bot.Press(Deputy, Texts.TakeCorrections);
        bot.All<Decision>().ShouldBeEmpty();
        await bot.PressStart(Deputy, "Записать");

        var first = bot.All<Decision>().Single(decision => decision.ItemNumber == "1");
        (first.Deadline, first.DeadlineConfirmed).ShouldBe(("by:2026-10-20", true));
        bot.All<Assignment>().Single(card => card.DecisionId == first.Id).PersonId.ShouldBe(18);
        bot.All<Decision>().Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_no_leaves_the_paper_as_it_was()
    {
        await Return(Change(await Given(Paper), (1, SheetColumn.Deadline, "до 20 октября 2026")));
        await bot.Press(Deputy, Texts.LeaveCorrections);
        await bot.PressStart(Deputy, "Записать");

        bot.All<Decision>().Select(decision => decision.Deadline).ShouldNotContain("by:2026-10-20");
    }

    [Fact]
    public async Task Rows_may_be_added_removed_and_moved()
    {
        var rows = await Given(Paper);
        var added = rows[1].With(SheetColumn.Key, "").With(SheetColumn.Text, "Купить глобус").With(SheetColumn.Deadline, "до 1 ноября").With(SheetColumn.People, "Меридианова А. П.");
        await Return(File([rows[2], rows[0], added]));

        Last().ShouldContain("добавлена 1 строка, убрана 1 строка");
        await bot.Press(Deputy, Texts.TakeCorrections);
        await bot.PressStart(Deputy, "Записать");

        bot.All<Decision>().OrderBy(decision => decision.Number).Select(decision => (decision.ItemNumber, decision.Deadline))
            .ShouldBe([("1", "by:2026-10-15"), ("3", "by:2026-10-25"), ("2", "by:2026-11-01")]);
    }

    [Fact]
    public async Task A_file_that_came_back_unchanged_changes_nothing()
    {
        await Return(File(await Given(Paper)));

        Last().ShouldBe(Texts.NothingCorrected);
    }

    [Fact]
    public async Task What_is_not_understood_is_said_and_left()
    {
        await Return(Change(await Given(Paper), (1, SheetColumn.Deadline, "когда рак свистнет"), (2, SheetColumn.People, "Несуществующий Пётр Петрович")));

        Last().ShouldContain("строка 1, срок: «когда рак свистнет»");
        Last().ShouldContain("строка 2, кто отвечает: «Несуществующий");
        bot.Find(Deputy, Texts.TakeCorrections).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_answered_by_buttons_meanwhile_stays()
    {
        var rows = await Given(Paper);
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "3");
        await bot.Press(Deputy, Texts.Drop);
        await Return(Change(rows, (1, SheetColumn.Deadline, "до 20 октября 2026")));

        Last().ShouldContain("изменена 1 строка.");
        await bot.Press(Deputy, Texts.TakeCorrections);
        await bot.PressStart(Deputy, "Записать");
        bot.All<Decision>().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_sheet_of_another_paper_gets_one_sentence()
    {
        var rows = await Given(Paper.Replace("Первое", "Иное", StringComparison.Ordinal));
        var other = File(rows);
        await bot.Say(Deputy, "/cancel");
        await bot.Say(Deputy, Paper);
        await Return(other);

        Last().ShouldStartWith("Это правки к документу «Текст из чата», а открыт");
    }

    [Fact]
    public async Task A_sheet_without_its_paper_gets_one_sentence()
    {
        var file = File(await Given(Paper));
        await bot.Say(Deputy, "/cancel");
        await Return(file);

        Last().ShouldContain("он сейчас не открыт");
    }

    [Fact]
    public async Task A_sheet_that_lost_a_column_gets_one_sentence()
    {
        var rows = await Given(Paper);
        var broken = Workbook(rows) is var book ? book with { Sheets = book.Sheets.Select(sheet => sheet.Name == "Решения" ? sheet with { Rows = sheet.Rows.Select(cells => cells.Take(5).ToValueList()).ToValueList() } : sheet).ToValueList() } : null;
        await Return(WorkbookWriter.Write(broken!));

        Last().ShouldBe(Texts.SheetIsBroken);
    }

    [Fact]
    public async Task Another_workbook_is_a_new_paper()
    {
        await Given(Paper);
        await Return(new XlsxFile().Sheet("План", [["№", "Мероприятие", "Срок", "Ответственный"], ["1", "Сверить списки", "май 2027", "секретарь"]]).Build());

        Last().ShouldContain("Что делать с новым");
    }

    [Fact]
    public async Task The_meaning_of_a_phrase_is_remembered_said_listed_and_forgotten()
    {
        await Return(Change(await Given(Paper), (2, SheetColumn.Deadline, "ежемесячно"), (2, SheetColumn.People, "Косинусова А. П.")));
        await bot.Press(Deputy, Texts.TakeCorrections);
        await bot.PressStart(Deputy, "Записать");
        bot.All<PhraseMeaning>().Select(one => (one.Kind, one.Phrase, one.Meaning)).OrderBy(one => one.Kind)
            .ShouldBe([(PhraseKind.Deadline, "по особому плану", "recurring:monthly"), (PhraseKind.Responsible, "секретарь", "person:Косинусова Анна Петровна")]);

        await bot.Say(Deputy, Paper.Replace("Второе", "Иное", StringComparison.Ordinal));
        Last().ShouldContain("Как и в прошлый раз: срок «по особому плану» – каждый месяц; «секретарь» – Косинусова А. П.");
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "2");
        Last().ShouldContain("Срок – как в прошлый раз.");
        await bot.Say(Deputy, "/cancel");

        await bot.Say(Deputy, "/settings");
        await bot.Press(Deputy, "Что я запомнил");
        Last().ShouldContain("срок «по особому плану» – каждый месяц");
        await bot.Press(Deputy, "✕ «по особому плану»");
        bot.All<PhraseMeaning>().ShouldHaveSingleItem().Kind.ShouldBe(PhraseKind.Responsible);
    }

    [Fact]
    public async Task A_phrase_corrected_by_buttons_is_remembered_too()
    {
        await bot.Say(Deputy, Paper);
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "2");
        await bot.Press(Deputy, Texts.EditDeadline);
        await bot.Say(Deputy, "ежемесячно");
        await bot.Press(Deputy, Texts.ToPaper);
        await bot.PressStart(Deputy, "Записать");

        bot.All<PhraseMeaning>().ShouldHaveSingleItem().Meaning.ShouldBe("recurring:monthly");
    }

    [Fact]
    public async Task Nobody_without_the_right_gets_the_sheet_or_another_school_the_memory()
    {
        await Return(Change(await Given(Paper), (2, SheetColumn.Deadline, "ежемесячно")));
        await bot.Press(Deputy, Texts.TakeCorrections);
        await bot.PressStart(Deputy, "Записать");
        await bot.Press(MadeUpSchool.Stranger, new QualityBot.Engine.ButtonData(Press.Forget, bot.All<PhraseMeaning>().Single().Id));
        bot.All<PhraseMeaning>().ShouldHaveSingleItem();

        await bot.Say(MadeUpSchool.Stranger, Paper);
        bot.Last(MadeUpSchool.Stranger).ShouldNotContain("прошлый раз");
    }

    [Fact]
    public async Task Text_that_looks_like_a_formula_stays_text()
    {
        var rows = await Given(Paper.Replace("Первое дело", "=HYPERLINK(\"http://x\") первое дело", StringComparison.Ordinal));

        rows[0][SheetColumn.Text].ShouldStartWith("=HYPERLINK");
        Packages.Text(bot.Channel.Chat(Deputy).Last(message => message.FileBytes is not null).FileBytes!, "xl/worksheets/sheet1.xml").ShouldNotContain("<f>");
    }

    [SofficeFact]
    public async Task An_office_program_opens_it_and_what_it_saves_is_read_back()
    {
        await Given(Paper);
        var given = bot.Channel.Chat(Deputy).Last(message => message.FileBytes is not null).FileBytes!;
        await Return(Soffice.Convert(given, "xlsx", "xlsx"));

        Last().ShouldBe(Texts.NothingCorrected);
    }

    public void Dispose() => bot.Dispose();

    private const string Paper = """
        Протокол № 3 заседания педагогического совета от 25.08.2026
        Слушали: об итогах проверочных работ и о том, как школа поддержит детей, которым трудно, в новом учебном году.
        РЕШИЛИ:
        1. Первое дело: провести диагностику. Срок: до 15 октября 2026 г. Ответственный: директор.
        2. Второе дело: сверить списки. Срок: по особому плану. Ответственный: секретарь.
        3. Третье дело: собрать справки. Срок: до 25 октября 2026 г. Ответственный: директор.
        """;

    private string Last() => bot.Last(Deputy).Replace(RussianText.NoBreakSpace, ' ');

    /// <summary>Hands a paper in, asks for the workbook, and reads its rows.</summary>
    private async Task<IReadOnlyList<SheetRow>> Given(string paper)
    {
        await bot.Say(Deputy, paper);
        await bot.Press(Deputy, Texts.InExcel);
        return CorrectionFile.Read(bot.Channel.Chat(Deputy)[^1].FileBytes!).Match(file => file!, problem => throw new InvalidOperationException($"{problem}")).Rows.Where(row => !row.IsEmpty).ToList();
    }

    private Task Return(byte[] file) => bot.Upload(Deputy, "правки.xlsx", file);

    private byte[] Change(IReadOnlyList<SheetRow> rows, params (int Line, SheetColumn Column, string Text)[] changes) =>
        File([.. rows.Select((row, index) => changes.Where(change => change.Line == index + 1).Aggregate(row, (one, change) => one.With(change.Column, change.Text)))]);

    private byte[] File(IReadOnlyList<SheetRow> rows) => WorkbookWriter.Write(Workbook(rows));

    /// <summary>The workbook that was given last, with other rows.</summary>
    private Workbook Workbook(IReadOnlyList<SheetRow> rows)
    {
        var given = bot.Channel.Chat(Deputy).Last(message => message.FileBytes is not null).FileBytes!;
        var sheets = WorkbookReader.Read(given).Match(value => value, problem => throw new InvalidOperationException($"{problem}"));
        return new(sheets.Select(sheet => sheet.Name == "Решения" ? sheet with { Rows = [.. sheet.Rows.Take(2), .. rows.Select(row => row.Cells)] } : sheet).ToValueList());
    }
}
