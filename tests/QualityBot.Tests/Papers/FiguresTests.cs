using QualityBot.Papers;
using QualityBot.Reports;
using QualityBot.Tests.Reports;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Tests.Papers;

public sealed class FiguresTests : IDisposable
{
    private readonly TestStore store = new();

    public FiguresTests() => store.Put([GivenSchool.School, .. GivenSchool.People, .. GivenSchool.OneOfEach]);

    [Fact]
    public async Task Each_decision_of_a_meeting_is_counted_once_and_the_cancelled_one_is_left_out_of_the_shares()
    {
        using var db = store.CreateDbContext();
        var facts = await PaperStore.Load(db, Everything, decisions => decisions, CancellationToken.None);

        var figures = Figures.Of(facts.Decisions, facts.Today);

        figures.ShouldBe(new(InTime: 1, Late: 1, DoneWithoutDay: 0, Reported: 1, InWork: 2, Waiting: 1, Overdue: 1, Cancelled: 1, Archived: 0, Postponed: 1));
        figures.ToBeDone.ShouldBe(7);
        RussianText.Percent(figures.ShareOf(figures.Done)).ShouldBe("28,6\u00A0%");
    }

    [Theory]
    [InlineData(1, "выполнено 01.09.2026. Подтверждение: Приказ № 112 от 01.09.2026")] // the due day itself is in time
    [InlineData(2, "выполнено 04.09.2026, на 3\u00A0дня позже срока")]
    [InlineData(3, "отчёт от 04.09.2026 ждёт подтверждения")]
    [InlineData(4, "в работе")]
    [InlineData(5, "просрочено на 5\u00A0дней")]
    [InlineData(6, "ожидает начала срока")]
    [InlineData(8, "снято: закуплено раньше")]
    public async Task The_cell_says_what_became_of_a_decision(int number, string words)
    {
        using var db = store.CreateDbContext();
        var facts = await PaperStore.Load(db, Everything, decisions => decisions.Where(one => one.Number == number), CancellationToken.None);

        DecisionCells.How(facts.Decisions.Single(), facts.Today).Plain.ShouldBe(words);
    }

    [Fact]
    public async Task A_letter_is_named_by_its_number_and_its_hour_stands_behind_the_day()
    {
        var letter = new Meeting(600, GivenSchool.School.Id, DecisionKind.Founder, "Управление образования: О предоставлении информации") { HeldOn = new(2026, 8, 27), Number = "01-12/1234" };
        store.Put([letter, .. GivenSchool.Decided(20, "Направить форму", lead: 7, due: new(2026, 9, 11), meeting: letter.Id)
            .Select(record => record is Assignment card ? card with { DueTime = new(15, 0) } : record)]);
        using var db = store.CreateDbContext();
        var facts = await PaperStore.Load(db, Everything, decisions => decisions.Where(one => one.Number == 20), CancellationToken.None);

        DecisionCells.When(facts.Decisions.Single()).Plain.ShouldBe("11.09.2026, 15:00");
        var row = TasksReport.Of(facts, facts.Find(7)!).Document.Blocks.OfType<Table>().Single().Rows.Single().ShouldBeOfType<Row.Cells>();
        row.Texts.Select(cell => cell.Plain).Skip(2).Take(3).ShouldBe(["Письмо №\u00A001-12/1234 от 27.08.2026", "ведёт", "11.09.2026, 15:00"]);
    }

    [PdfFact]
    public async Task The_execution_paper_has_figures_people_postponements_signatures_and_its_maker()
    {
        var words = PdfText.Words(PdfRenderer.Render((await Made(new PaperRequest.Execution(GivenSchool.Council), deputy: true)).Document));

        words.ShouldContain("СПРАВКА о выполнении решений педагогического совета");
        words.ShouldContain("Протокол № 1 от 28.08.2026 содержит 8 решений.");
        words.ShouldContain("выполнено – 2 (28,6 %), в том числе в срок – 1, позже срока – 1; на подтверждении – 1 (14,3 %); в работе – 2 (28,6 %); ожидает начала срока – 1 (14,3 %); просрочено – 1 (14,3 %)");
        words.ShouldContain("Снято с контроля – 1, в долях не учтено. Срок переносился у 1 решения.");
        words.ShouldContain("болезнь классного руководителя");
        words.ShouldContain("А.П. Беляева");
        words.ShouldContain("Д.К. Громов");
        words.ShouldContain("Сформировано 07.09.2026 в 10:00, Беляева А.П.");
    }

    [Fact]
    public async Task The_page_of_a_class_has_decisions_of_the_class_and_of_its_grade_only()
    {
        var paper = await Made(new PaperRequest.OfClass("5А"));

        paper.Words.ShouldContain("Классный руководитель: Тихонова Ольга Сергеевна.");
        paper.Words.ShouldContain("касаются 2\u00A0решения: выполнено – 0; в работе – 1 (50\u00A0%); просрочено – 1 (50\u00A0%)");
    }

    [Fact]
    public async Task A_class_of_which_nothing_is_decided_is_told_so_in_one_sentence() =>
        (await Made(new PaperRequest.OfClass("11Б"))).Words.ShouldBe("Классный руководитель: не назначен.\nРешений, в которых названы класс 11Б или 11-е классы, нет.");

    [Fact]
    public async Task The_overdue_are_listed_with_their_days_and_people() =>
        (await Made(new PaperRequest.Overdue())).Words.ShouldBe("На 7\u00A0сентября 2026\u00A0г. – 1\u00A0решение:\n№ 5 Составить списки группы поддержки 5А – просрочено на 5\u00A0дней, Тихонова\u00A0О.С.");

    [Fact]
    public async Task A_list_of_tasks_counts_open_overdue_and_done_cards() =>
        (await Made(new PaperRequest.Tasks(3))).Words.ShouldBe("Открытых задач – 2, из них просрочено – 1. С 1\u00A0сентября 2026\u00A0г. выполнено – 1.");

    [Fact]
    public async Task Who_sees_only_a_part_is_told_so_in_the_paper()
    {
        using var db = store.CreateDbContext();
        var teacher = new Actor(db.Of<Person>(1).Single(person => person.Id == 4), [new(100_004, 1, 4, Role.SubjectTeacher)]);

        var made = await PaperMaking.Make(db, Everything with { Viewer = teacher }, new PaperRequest.Register(), CancellationToken.None);

        made.ShouldBeOfType<Outcome<Paper>.Ok>().Value.Words.ShouldEndWith("Учтены решения, доступные составителю: 2 из 8.");
    }

    [Fact]
    public async Task An_empty_register_says_so_honestly()
    {
        using var empty = new TestStore();
        empty.Put(Given.School);
        using var db = empty.CreateDbContext();

        var paper = (await PaperMaking.Make(db, Everything, new PaperRequest.Register(), CancellationToken.None)).ShouldBeOfType<Outcome<Paper>.Ok>().Value;

        paper.Words.ShouldBe("В реестре пока нет ни одного решения.");
        paper.Chart.ShouldBeNull();
    }

    public void Dispose() => store.Dispose();

    private static Asker Everything { get; } = new(GivenSchool.School, TestBot.Start, Viewer: null);

    private async Task<Paper> Made(PaperRequest request, bool deputy = false)
    {
        using var db = store.CreateDbContext();
        var asker = deputy ? Everything with { Viewer = new(db.Of<Person>(1).Single(person => person.Id == 2), [new(100_002, 1, 2, Role.DeputyAcademic)]) } : Everything;
        return (await PaperMaking.Make(db, asker, request, CancellationToken.None)).ShouldBeOfType<Outcome<Paper>.Ok>().Value;
    }
}
