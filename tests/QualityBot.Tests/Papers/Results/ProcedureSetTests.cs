using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments;

namespace QualityBot.Tests.Papers.Results;

/// <summary>The set around one work: orders, schedule, minutes, plan, sheets to sign, routes, comparison of years.</summary>
public sealed class ProcedureSetTests
{
    private static readonly ProcedureFacts Before = new(GivenFacts.Frame, GivenWork.Russian4, ["4А", "4Б", "4В", "4Г"])
    {
        On = new(2026, 4, 21), // a Tuesday
        Basis = "письма управления образования от 02.04.2026 № 118",
        Responsible = new("Заместитель директора по УВР", new("Беляева", "Анна", "Петровна")),
        Experts = [new("Учитель начальных классов", new("Жукова", "Елена", "Андреевна")), new("Учитель начальных классов", new("Рябинин", "Олег", "Юрьевич"))],
        ClassTeachers = [new("Учитель начальных классов", new("Жукова", "Елена", "Андреевна")), new("Учитель начальных классов", new("Власова", "Зоя", "Марковна"))],
    };

    [Theory]
    [InlineData("На основании письма управления образования от 02.04.2026 № 118 и в целях получения объективных результатов")]
    [InlineData("Организовать проведение ВПР по русскому языку в 4-х классах 21 апреля 2026 г. по графику (приложение 1).")]
    [InlineData("Заместителю директора по УВР Беляевой А.П., ответственному за проведение: провести инструктаж организаторов и экспертов до 17 апреля, получить материалы")] // three days before is Saturday
    [InlineData("Экспертам (Жуковой Е.А., Рябинину О.Ю.): до начала проверки обсудить критерии")]
    [InlineData("Классным руководителям (Жуковой Е.А., Власовой З.М.): ознакомить обучающихся и родителей")]
    [InlineData("обеспечить хранение работ, протоколов и списка кодов в закрытом шкафу до 21 апреля 2027 г.")]
    [InlineData("4Б | Русский язык | 21.04.2026 |  |  | ")]
    [InlineData("эксперт (проверка работ) | Рябинин О.Ю. | Учитель начальных классов")]
    public void The_order_on_conducting_says(string expected)
    {
        var paper = ConductOrder.Of(Before);
        GivenFacts.Keep("conduct", paper.Document);

        GivenFacts.TextOf(paper.Document).ShouldContain(expected);
    }

    [Fact]
    public void The_order_is_signed_by_the_director_and_read_by_each_once()
    {
        var blocks = ConductOrder.Of(Before).Document.Blocks;

        blocks.OfType<Signatures>().Single().Signers.Single().Name.ShouldBe("Д.К. Громов");
        blocks.OfType<Acquainted>().Single().Names.Select(name => name.Replace('\u00A0', ' ')).ShouldBe(["Беляева А.П.", "Жукова Е.А.", "Рябинин О.Ю.", "Власова З.М.", "", "", "", ""]);
    }

    [Fact]
    public void What_nobody_told_is_a_line_to_be_filled_in()
    {
        var text = GivenFacts.TextOf(ConductOrder.Of(new(GivenFacts.Frame, GivenWork.Russian4 with { Subject = null }, [])).Document);

        text.ShouldContain("Организовать проведение ВПР в 4-х классах «____» ____________ 20___ г. по графику");
        text.ShouldContain("Заместителю директора по УВР ____________________, ответственному за проведение");
        text.ShouldContain("4-е | по жребию |  |  |  | ");
    }

    [Fact]
    public void The_schedule_is_approved_by_the_director()
    {
        var document = SchedulePaper.Of(Before).Document;
        GivenFacts.Keep("schedule", document);

        document.Title.Replace('\u00A0', ' ').ShouldBe("ГРАФИК\nпроведения ВПР по русскому языку в 4-х классах");
        document.Approval!.Name.ShouldBe("Д.К. Громов");
    }

    [Fact]
    public void The_sheet_to_sign_has_names_and_empty_lines()
    {
        var document = AcquaintancePaper.Of(Before).Document;
        GivenFacts.Keep("acquaintance", document);

        document.Blocks.OfType<Table>().Single().Rows.Count.ShouldBe(18);
        GivenFacts.TextOf(document).ShouldContain("2 | Жукова Е.А. | Учитель начальных классов |  | ");
    }

    [Theory]
    [InlineData("1. СЛУШАЛИ: ____________________ об итогах ВПР по русскому языку в 4-х классах.")]
    [InlineData("С работой справились 88 из 100")]
    [InlineData("Предложить методическую помощь по теме задания 2 (класс 4Б): разбор приёмов, взаимопосещение, общий банк заданий. Срок: до 28 мая 2026 г. Ответственные: руководитель ШМО.")]
    [InlineData("Голосовали: «за» – ____, «против» – ____, «воздержались» – ____.")]
    [InlineData("Познакомить родителей с результатами и пробелами их ребёнка лично, договориться о помощи семьи. Срок: до 28 мая 2026 г. Ответственные: классные руководители.")]
    public void The_minutes_of_the_association_say(string expected)
    {
        var document = AssociationMinutes.Of(GivenFacts.Whole).Document;
        GivenFacts.Keep("minutes", document);

        GivenFacts.TextOf(document).ShouldContain(expected);
    }

    [Theory]
    [InlineData("На основании аналитической справки от 18 мая 2026 г.")]
    [InlineData("Утвердить аналитическую справку по итогам ВПР по русскому языку в 4-х классах.")]
    [InlineData("Руководителю ШМО: предложить методическую помощь по теме задания 2 (класс 4Б): разбор приёмов, взаимопосещение, общий банк заданий, в срок до 28 мая 2026 г.")]
    [InlineData("Контроль исполнения приказа оставляю за собой.")]
    public void The_order_on_results_says(string expected)
    {
        var document = OutcomeOrder.Of(GivenFacts.Whole).Document;
        GivenFacts.Keep("outcome", document);

        GivenFacts.TextOf(document).ShouldContain(expected);
    }

    [Fact]
    public void Orders_and_minutes_commit_no_parent()
    {
        GivenFacts.TextOf(OutcomeOrder.Of(GivenFacts.Whole).Document).ShouldNotContain("Родителям (через");
        GivenFacts.TextOf(AssociationMinutes.Of(GivenFacts.Whole).Document).ShouldNotContain("Ответственные: родители");
    }

    [Fact]
    public void The_plan_takes_what_was_decided_and_is_a_draft_of_recommendations_before()
    {
        var draft = GivenFacts.TextOf(MeasurePaper.Of(GivenFacts.Whole, []).Document);
        var decided = MeasurePaper.Of(GivenFacts.Whole, [new("Организовать шефство-наставничество", "задание 2 в 4Б", "руководитель ШМО", "до 15.09.2026")]).Document;
        GivenFacts.Keep("plan", MeasurePaper.Of(GivenFacts.Whole, []).Document);

        draft.ShouldContain("Проект составлен по рекомендациям");
        GivenFacts.TextOf(decided).ShouldContain("1 | Организовать шефство-наставничество | задание 2 в 4Б | руководитель ШМО | до 15.09.2026 | ");
        decided.Blocks.OfType<Table>().Single().Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void A_route_has_the_gaps_of_its_pupil_and_no_name_unless_it_is_printed_here()
    {
        var routes = Paper(RouteSheets.Of(GivenFacts.Whole));
        GivenFacts.Keep("routes", routes.Document);
        var text = GivenFacts.TextOf(routes.Document);

        routes.Document.Blocks.OfType<PageBreak>().Count().ShouldBe(25); // 26 pupils
        text.ShouldContain("Обучающийся 4А-11, класс 4А, русский язык");
        text.ShouldContain("Результат: 8 баллов, отметка «2», по журналу «3». Почему: отметка «2»; базовые задания – 44,4 % при пороге 60 %; не приступил к 4 из 11 заданий.");
        text.ShouldContain("3.1 | распознавать главные члены предложения (к заданию не приступил) | индивидуальные дополнительные занятия |  | ");
        GivenFacts.TextOf(Paper(RouteSheets.Of(GivenFacts.Whole, "4А-11", _ => "Снегирёв Лев")).Document).ShouldContain("Фамилия, имя: Снегирёв Лев");
    }

    [Fact]
    public void A_route_can_be_made_for_somebody_without_a_reason_but_not_for_nobody()
    {
        var calm = GivenFacts.Whole.Pupils.First(pupil => GivenFacts.Whole.Needs.All(need => need.Gaps != pupil)).Pupil.Code;

        RouteSheets.Of(GivenFacts.Whole, calm).ShouldBeOfType<Outcome<Paper>.Ok>();
        RouteSheets.Of(GivenFacts.Whole, "4А-99").ShouldBe(new Outcome<Paper>.Refused(new NoSuchPupil("4А-99")));
    }

    [Fact]
    public void Years_are_compared_with_their_intervals_and_tasks_by_their_skill()
    {
        var before = GivenWork.Analysed(GivenWork.Sheet(23, null, ("4А", 24), ("4Б", 26)));
        var paper = Paper(YearsReport.Of(GivenFacts.Whole, [new("ВПР 2025, 4 класс", 2025, SamePupils: false, before), new("Входная работа 2025, 4 класс", 2025, SamePupils: true, before)]));
        GivenFacts.Keep("years", paper.Document);
        var text = GivenFacts.TextOf(paper.Document);

        text.ShouldContain("Те же обучающиеся");
        text.ShouldContain("Та же работа в прошлые годы (другие обучающиеся)");
        text.ShouldContain("ВПР 2026, 4 класс | 100 | 88,0 (80–93) | 48,0 (38–58) | 49,9 | 3,44 | 62,7");
        paper.Document.Blocks.OfType<ShiftRows>().Count().ShouldBe(2);
        paper.Document.Blocks.OfType<ShiftRows>().First().Rows.Count.ShouldBe(11);
        YearsReport.Of(GivenFacts.Whole, []).ShouldBe(new Outcome<Paper>.Refused(new NothingToCompare()));
    }

    [Fact]
    public void A_fall_is_told_as_a_fall_and_a_small_difference_as_none()
    {
        var now = new ComparedWork("сейчас", 2026, true, Marked(3, 12, 20, 5));

        YearsTexts.Compared(new("раньше", 2025, true, Marked(10, 25, 5, 0)), now, null).Replace('\u00A0', ' ')
            .ShouldBe("раньше: качество было 87,5 %, сейчас 37,5 %, снизилось на 50,0 п.п. (от 29 до 65 п.п.)."); // 35 of 40 and 15 of 40; Newcombe
        YearsTexts.Compared(new("раньше", 2025, true, Marked(4, 12, 20, 4)), now, null).ShouldContain("в пределах погрешности");
        YearsTexts.Compared(new("раньше", 2025, true, Marked(1, 1, 1, 1)), now, null).ShouldContain("отметок меньше пяти");
    }

    private static WorkAnalysis Marked(int fives, int fours, int threes, int twos) => GivenWork.Analysed(new(GivenWork.Russian4, [],
        [.. Enumerable.Repeat(5, fives).Concat(Enumerable.Repeat(4, fours)).Concat(Enumerable.Repeat(3, threes)).Concat(Enumerable.Repeat(2, twos)).Select((mark, at) => new QualityDomain.Assessments.Results.PupilResult($"{at}", "4А", []) { Mark = mark })]));

    private static Paper Paper(Outcome<Paper> outcome) => outcome.ShouldBeOfType<Outcome<Paper>.Ok>().Value;
}
