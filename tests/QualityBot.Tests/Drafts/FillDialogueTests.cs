using QualityBot.Decisions;
using QualityBot.Documents;
using QualityBot.Drafts;
using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Tests.Decisions;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.Minutes;
using Texts = QualityBot.Decisions.Texts;

namespace QualityBot.Tests.Drafts;

/// <summary>«Верните мою таблицу заполненной» as people see it.</summary>
public sealed class FillDialogueTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private readonly TestBot bot = new(services => services.AddDecisions().AddDrafts());

    public FillDialogueTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task The_file_that_was_taken_in_comes_back_with_how_every_row_stands()
    {
        await TakeIn(PlanSample.Objectivity(), "план.docx");
        await bot.Upload(Deputy, "план.docx", PlanSample.Objectivity());
        await bot.Press(Deputy, Texts.WithMarks);

        var answer = bot.Channel.Chat(Deputy)[^1];
        answer.FileName.ShouldBe("план – исполнение.docx");
        answer.Text.Plain.ShouldStartWith("Готово: отметки в");
        var rows = Rows(answer.FileBytes!, "план.docx");
        rows.ShouldAllBe(row => row.Execution.Length > 0);
        Directory.EnumerateFiles(Path.Combine(bot.Store.Folder, "ready")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_offices_edition_with_more_rows_says_what_it_did_not_find()
    {
        await TakeIn(Plan(("1", "Сверить списки учащихся")), "план.docx");
        await bot.Upload(Deputy, "план отдела.docx", Plan(("1", "Сверить списки учащихся"), ("2", "Обновить страницу сайта")));
        await bot.Press(Deputy, Texts.WithMarks);

        bot.Last(Deputy).ShouldContain("Не нашёл в реестре: п.\u00A02.");
        Rows(bot.Channel.Chat(Deputy)[^1].FileBytes!, "а.docx").Select(row => row.Execution.Length > 0).ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_paper_that_nobody_took_in_is_not_offered_back()
    {
        await bot.Upload(Deputy, "план.docx", PlanSample.Objectivity());

        bot.Channel.Chat(Deputy)[^1].Buttons.ShouldNotContain(button => button.Label == Texts.WithMarks);
    }

    [Fact]
    public async Task Another_school_learns_nothing_from_the_same_paper()
    {
        await TakeIn(PlanSample.Objectivity(), "план.docx");
        await bot.Upload(MadeUpSchool.Stranger, "план.docx", PlanSample.Objectivity()); // A deputy of the other school.

        bot.Channel.Chat(MadeUpSchool.Stranger)[^1].Buttons.ShouldNotContain(button => button.Label == Texts.WithMarks);

        var preview = bot.Channel.Chat(MadeUpSchool.Stranger)[^1];
        var version = preview.Buttons.First().Data.Version;
        await bot.Press(MadeUpSchool.Stranger, new ButtonData("im.fl", 0, version), preview.MessageId); // Forged.
        bot.Last(MadeUpSchool.Stranger).ShouldContain("нет в реестре");
        bot.Channel.Chat(MadeUpSchool.Stranger)[^1].FileName.ShouldBeNull();
    }

    [Fact]
    public async Task Every_mark_that_the_register_gives_is_known_as_ours_later()
    {
        var asker = new Asker(Papers.GivenSchool.School, TestBot.Start, null);
        using var store = new TestStore();
        store.Put([Papers.GivenSchool.School, .. Papers.GivenSchool.People, .. Papers.GivenSchool.OneOfEach]);
        await using var db = store.CreateDbContext();
        var facts = await PaperStore.Load(db, asker, all => all, CancellationToken.None);

        facts.Decisions.Count.ShouldBe(8);
        facts.Decisions.Select(one => QualityBot.Drafts.Texts.Mark(DecisionCells.How(one, facts.Today).Plain)).ShouldAllBe(mark => QualityBot.Drafts.Texts.IsOurMark(mark));
    }

    public void Dispose() => bot.Dispose();

    private async Task TakeIn(byte[] file, string name)
    {
        await bot.Upload(Deputy, name, file);
        foreach (var start in (string[])[Texts.ToWork, Texts.AcceptAll, "Записать"])
        {
            if (bot.Channel.Chat(Deputy)[^1].Buttons.FirstOrDefault(button => button.Label.StartsWith(start, StringComparison.Ordinal)) is { } shown)
            {
                await bot.Press(Deputy, shown.Label);
            }
        }

        bot.All<Decision>().ShouldNotBeEmpty();
    }

    private static byte[] Plan(params (string Number, string Text)[] rows) => new DocxFile().P("План мероприятий на 2026/2027 учебный год")
        .Table([["№", "Мероприятие", "Срок", "Ответственный", "Выполнение"], .. rows.Select(row => (object[])[row.Number, row.Text, "до 25 сентября 2026 г.", "Методист", ""])]).Build();

    private static List<(string Text, string Execution)> Rows(byte[] file, string name)
    {
        var source = DocumentOpener.Open(file, name).Match(document => document, problem => throw new InvalidDataException(problem.ToString()));
        var cells = source.Blocks.OfType<Block.Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Where(cell => cell.At is not null).GroupBy(cell => cell.At!.Value).ToDictionary(group => group.Key, group => group.First().Text);
        return [.. MinutesReader.Read(source, null).Decisions.Select(row => (row.Text, cells[row.ExecutionCell!.Value]))];
    }
}
