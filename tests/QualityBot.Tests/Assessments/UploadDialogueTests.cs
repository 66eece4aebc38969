using QualityBot.Assessments;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Papers;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Tests.Assessments;

/// <summary>Results in the chat, from the file to the stored work. The school has class teachers of 4А, 4Б, 4В.</summary>
public sealed class UploadDialogueTests : IDisposable
{
    private const string Deputy = "3";
    private const string FormName = "Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx";

    private readonly TestBot bot = new(services => services.AddDecisions().AddAssessments().AddFollowUp().AddPapers());

    public UploadDialogueTests() => bot.Store.Put(StoredWorks.People);

    [Fact]
    public async Task A_file_that_is_simply_sent_becomes_a_work_in_three_taps()
    {
        await bot.Upload(Deputy, FormName, ResultsSample.Form());
        bot.Last(Deputy).ShouldContain("классы названы номерами: 1, 2, 3");
        bot.All<Assessment>().ShouldBeEmpty();

        await bot.Press(Deputy, "1 – 4А, 2 – 4Б, 3 – 4В");
        bot.Last(Deputy).ShouldContain("Писали 71, отсутствовали 3");
        bot.Last(Deputy).ShouldContain("Ничего ещё не сохранено");
        bot.All<ResultSet>().ShouldBeEmpty();
        await bot.Press(Deputy, "Сохранить");

        var work = bot.All<Assessment>().ShouldHaveSingleItem();
        (work.Procedure, work.Subject, work.Grade, work.Year, work.Step).ShouldBe(("ВПР", "Русский язык", 4, 2026, CycleStep.ResultsReceived));
        bot.All<ResultSet>().ShouldHaveSingleItem().Classes.ShouldBe(["4А", "4Б", "4В"]);
        bot.All<ClassNumber>().Select(one => (one.Number, one.Class)).ShouldBe([(1, "4А"), (2, "4Б"), (3, "4В")]);
        bot.All<SetAsideRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_class_that_was_named_is_not_offered_for_another_number()
    {
        await bot.Upload(Deputy, FormName, ResultsSample.Form());
        await bot.Press(Deputy, "1 – 4Б");

        bot.Channel.Chat(Deputy)[^1].Buttons.Select(button => button.Label).ShouldBe(["2 – 4А, 3 – 4В", "2 – 4А", "2 – 4В"]);
    }

    [Fact]
    public async Task The_summary_comes_with_a_picture_and_its_sides_open_by_buttons()
    {
        await Save();

        bot.Last(Deputy).ShouldContain("ВПР, Русский язык, 4\u00A0класс, 2026");
        bot.Last(Deputy).ShouldContain("качество 36,6\u00A0% (26–48)");
        bot.Channel.Chat(Deputy)[^1].Text.Length.ShouldBeLessThan(1024); // A caption holds no more.
        foreach (var (key, words) in new[] { ("Слабые задания", "Слабые задания ·"), ("Кому помочь", "40"), ("С журналом", "подтвердили"), ("Классы", "4Б: писали 24"), ("Маркеры", "Маркеры ·"), ("Ход работы", "Результаты получены: 7\u00A0сентября") })
        {
            await bot.Press(Deputy, key);
            bot.Last(Deputy).ShouldContain(words);
        }
    }

    [Fact]
    public async Task Whoever_answers_for_the_work_and_looks_has_analysed_it()
    {
        await Save();
        await bot.Press(Deputy, "Слабые задания");
        bot.All<Assessment>().Single().Step.ShouldBe(CycleStep.Analysed);

        await bot.Press(Deputy, "Кому помочь");
        await bot.Press(Deputy, "Список проверен");
        bot.All<Assessment>().Single().Step.ShouldBe(CycleStep.LowIdentified);
    }

    [Fact]
    public async Task Class_numbers_are_asked_once_in_a_school_year()
    {
        await Save();
        await bot.Upload(Deputy, "Ф1 математика.xlsx", new XlsxFile().Sheet("Ф1", [["ВПР 2026 Математика 4 класс"], ["Код участника", "Класс", "1 (1б)", "2 (2б)", "Отметка"], .. Enumerable.Range(1, 12).Select(at => (object?[])[$"{40000 + at}", 1 + (at % 3), at % 2, at % 3, 3 + (at % 3)])]).Build());

        bot.Last(Deputy).ShouldContain("Классы: 4А – 4, 4Б – 4, 4В – 4");
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_says_so()
    {
        await Save();
        await bot.Upload(Deputy, $"Копия {FormName}", ResultsSample.Form());

        bot.Last(Deputy).ShouldContain("Этот файл уже загружен");
        bot.All<ResultSet>().ShouldHaveSingleItem();
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_corrected_file_is_a_new_version_and_the_old_one_stays()
    {
        await Save();
        await bot.Upload(Deputy, "Ф1.xlsx", ResultsSample.Individual());
        await bot.Press(Deputy, "Исправленные: заменить версию 1");
        await bot.Press(Deputy, "Сохранить");

        bot.All<Assessment>().ShouldHaveSingleItem();
        bot.All<ResultSet>().OrderBy(set => set.Version).Select(set => (set.Version, set.IsCurrent)).ShouldBe([(1, false), (2, true)]);
        await bot.Press(Deputy, "Ход работы");
        bot.Last(Deputy).ShouldContain("• 2: Ф1.xlsx, писали 71 — действует");

        await bot.Press(Deputy, "Ошибка, отменить загрузку");
        bot.All<ResultSet>().ShouldHaveSingleItem().IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public async Task Several_files_of_one_work_are_one_upload()
    {
        await bot.Upload(Deputy, "Ф1.xlsx", ResultsSample.Individual());
        await bot.Press(Deputy, "1 – 4А, 2 – 4Б, 3 – 4В");
        await bot.Upload(Deputy, "Ф3.xlsx", ResultsSample.Statistics());
        bot.Last(Deputy).ShouldContain("2\u00A0файла");
        await bot.Upload(Deputy, "входная.xlsx", ResultsSample.OwnWork());
        bot.Channel.Chat(Deputy).ShouldContain(message => message.Text.Plain.Contains("Файлы от разных работ"));
        await bot.Press(Deputy, "Сохранить");

        bot.All<ResultSet>().ShouldHaveSingleItem().FileNames.ShouldBe(["Ф1.xlsx", "Ф3.xlsx"]);
        await bot.Press(Deputy, "Классы");
        bot.Last(Deputy).ShouldContain("Озёрная область");
    }

    [Fact]
    public async Task Classes_that_came_later_are_added_to_those_that_are_there()
    {
        await Take(Own("6А", "а"), "6а.xlsx");
        await bot.Press(Deputy, "Сохранить");
        await Take(Own("6Б", "б"), "6б.xlsx");
        await bot.PressStart(Deputy, "Добавить к тем");
        bot.Last(Deputy).ShouldContain("6А – 6, 6Б – 6");
        await bot.Press(Deputy, "Сохранить");

        bot.All<ResultSet>().Single(set => set.IsCurrent).ShouldSatisfyAllConditions(set => set.Version.ShouldBe(2), set => set.Participants.ShouldBe(12), set => set.Classes.ShouldBe(["6А", "6Б"]));
    }

    [Fact]
    public async Task What_the_file_does_not_say_is_asked_and_nothing_else()
    {
        await bot.Upload(Deputy, "таблица.xlsx", new XlsxFile().Sheet("5А", [["Код", "1 (1б)", "2 (2б)"], .. Enumerable.Range(1, 6).Select(at => (object?[])[$"5А-{at:00}", at % 2, at % 3])]).Build());
        bot.Last(Deputy).ShouldContain("Что это за работа?");
        await bot.Say(Deputy, "Срез по повторению");
        bot.Last(Deputy).ShouldContain("Какой предмет?");
        await bot.Press(Deputy, "Математика");
        bot.Last(Deputy).ShouldContain("В каком году писали?");
        await bot.Press(Deputy, "2026");
        bot.Last(Deputy).ShouldContain("Шкалы для этой работы");
        await bot.Say(Deputy, "с 1, 2 и 3");
        bot.Last(Deputy).ShouldContain("Где записана эта шкала?");
        await bot.Say(Deputy, "протокол ШМО № 2 от 01.09.2026");
        bot.Last(Deputy).ShouldContain("«3» с 1, «4» с 2, «5» с 3 (протокол ШМО № 2 от 01.09.2026)");
        await bot.Press(Deputy, "Сохранить");

        bot.All<OwnScale>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(scale => scale.SetById.ShouldBe(3), scale => scale.Paper.ShouldBe("протокол ШМО № 2 от 01.09.2026"), scale => scale.Max.ShouldBe(3));
    }

    [Fact]
    public async Task Without_a_scale_there_are_no_marks_and_boundaries_that_do_not_rise_are_refused()
    {
        await bot.Upload(Deputy, "Срез математика 5 класс 2026.xlsx", new XlsxFile().Sheet("5А", [["Код", "1 (1б)", "2 (2б)"], .. Enumerable.Range(1, 6).Select(at => (object?[])[$"5А-{at:00}", at % 2, at % 3])]).Build());
        await bot.Say(Deputy, "3, 2, 1");
        await bot.Say(Deputy, "приказ № 1");
        bot.Last(Deputy).ShouldContain("Границы отметок не складываются");
        await bot.Press(Deputy, "Без отметок");
        bot.Last(Deputy).ShouldContain("Без отметок.");
        await bot.Press(Deputy, "Сохранить");

        bot.All<OwnScale>().ShouldBeEmpty();
        bot.Last(Deputy).ShouldContain("Отметок нет: шкала не задана.");
    }

    [Fact]
    public async Task A_file_with_names_of_children_is_refused_and_leaves_nothing_anywhere()
    {
        await bot.Upload(Deputy, "6а.xlsx", new XlsxFile().Sheet("6А", [["ФИО", "1 (1б)", "2 (2б)"], ["Ромашкина Вера Павловна", 1, 2], ["Васильков Егор Ильич", 0, 1]]).Build());

        bot.Last(Deputy).ShouldContain("есть имена");
        bot.Last(Deputy).ShouldContain("замените их кодами");
        Directory.EnumerateFiles(bot.Store.Folder, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith("store.db", StringComparison.Ordinal)).ShouldBeEmpty();
        bot.All<SessionRow>().ShouldAllBe(row => !row.State.Contains("Ромашкина"));
        bot.All<AuditRow>().ShouldBeEmpty();
        bot.All<WorkRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_file_in_the_dialogue_is_one_sentence()
    {
        await bot.Press(Deputy, new QualityBot.Engine.ButtonData("rs.load"));
        await bot.Upload(Deputy, "форма.xlsx", ResultsSample.Form()[..900]);

        bot.Last(Deputy).ShouldNotContain("\n");
        bot.All<Assessment>().ShouldBeEmpty();
        bot.All<SetAsideRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_receipt_starts_every_clock_that_waits_for_it_and_can_be_taken_back_with_them()
    {
        Wait(1, "получения результатов независимой оценочной процедуры");
        Wait(2, "получения результатов ВПР по математике");
        await bot.Upload(Deputy, FormName, ResultsSample.Form());
        await bot.Press(Deputy, "1 – 4А, 2 – 4Б, 3 – 4В");
        bot.Last(Deputy).ShouldContain("Запустится 1\u00A0срок");
        await bot.Press(Deputy, "Получены в другой день");
        await bot.Say(Deputy, "03.09.2026");
        bot.Last(Deputy).ShouldContain("Получены: 3\u00A0сентября");
        await bot.Press(Deputy, "Сохранить");

        var happened = bot.All<SchoolEvent>().ShouldHaveSingleItem();
        (happened.On, happened.Name).ShouldBe((new DateOnly(2026, 9, 3), "Получены результаты: ВПР, Русский язык, 4\u00A0класс, 2026"));
        bot.All<Occurrence>().Where(one => one.EventId == happened.Id).ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.DecisionId.ShouldBe(1), one => one.Due.ShouldBe(new(2026, 9, 14))); // The tenth day is a Sunday.

        await bot.Press(Deputy, "Ошибка, отменить загрузку");
        bot.All<SchoolEvent>().Single().UndoneOn.ShouldNotBeNull();
        bot.All<Occurrence>().Where(one => one.EventId == happened.Id).ShouldAllBe(one => one.State == OccurrenceState.Cancelled);
        bot.All<Assessment>().Single().Step.ShouldBe(CycleStep.Planned);
        bot.All<ResultSet>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Subjects_of_one_procedure_that_come_on_one_day_share_their_clocks()
    {
        Wait(1, "получения результатов оценочной процедуры");
        await Save();
        await bot.Upload(Deputy, "Ф1 математика.xlsx", new XlsxFile().Sheet("Ф1", [["ВПР 2026 Математика 4 класс"], ["Код участника", "Класс", "1 (1б)", "Отметка"], ["40001", 1, 1, 4], ["40002", 1, 0, 3]]).Build());
        bot.Last(Deputy).ShouldContain("Сроки от этого дня уже идут");
        await bot.Press(Deputy, "Сохранить");

        bot.All<SchoolEvent>().ShouldHaveSingleItem();
        bot.All<Assessment>().Select(work => work.ReceivedEventId).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public async Task A_planned_work_whose_subject_was_to_be_drawn_takes_the_results()
    {
        bot.Store.Put(Assessment.Plan(6500, 1, new("ВПР", null, 4, 2026), new(2026, 4, 14), new(2026, 2, 1)));
        await bot.Upload(Deputy, FormName, ResultsSample.Form());
        await bot.Press(Deputy, "1 – 4А, 2 – 4Б, 3 – 4В");
        await bot.PressStart(Deputy, "Это она: предмет был по жребию");
        await bot.Press(Deputy, "Сохранить");

        bot.All<Assessment>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(work => work.Id.ShouldBe(6500), work => work.Subject.ShouldBe("Русский язык"));
    }

    // Who sends the form → what they hear; nothing is stored.
    [Theory]
    [InlineData("2", "загружают заместитель директора или руководитель ШМО")] // The director sees, but uploads nothing.
    [InlineData("4", "загружает и планирует тот, кто отвечает")] // A deputy of grades 5–11.
    [InlineData("6", "загружает и планирует тот, кто отвечает")] // The head of mathematics.
    [InlineData("11", "загружают заместитель директора или руководитель ШМО")] // The secretary.
    public async Task Who_does_not_answer_for_the_work_uploads_nothing(string person, string words)
    {
        await bot.Upload(person, FormName, ResultsSample.Form());

        bot.Last(person).ShouldContain(words);
        bot.All<Assessment>().ShouldBeEmpty();
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_head_of_an_association_uploads_the_own_subject()
    {
        Wait(1, "получения результатов оценочной процедуры");
        await bot.Upload("5", FormName, ResultsSample.Form());
        await bot.Press("5", "1 – 4А, 2 – 4Б, 3 – 4В");
        bot.Last("5").ShouldContain("запускает заместитель");
        await bot.Press("5", "Сохранить");

        bot.All<Assessment>().ShouldHaveSingleItem();
        bot.All<SchoolEvent>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_deputy_starts_the_clocks_of_a_heads_upload_with_one_tap_from_its_official_day()
    {
        Wait(1, "получения результатов оценочной процедуры");
        await bot.Upload("5", FormName, ResultsSample.Form());
        await bot.Press("5", "1 – 4А, 2 – 4Б, 3 – 4В");
        await bot.Press("5", "Получены в другой день");
        await bot.Say("5", "03.09.2026");
        await bot.Press("5", "Сохранить");
        bot.Last(Deputy).ShouldContain("получены 3\u00A0сентября");

        await bot.Press(Deputy, "Запустить сроки");

        var happened = bot.All<SchoolEvent>().ShouldHaveSingleItem();
        happened.On.ShouldBe(new(2026, 9, 3));
        bot.All<Occurrence>().ShouldContain(one => one.EventId == happened.Id);
        bot.All<Assessment>().Single().ReceivedEventId.ShouldBe(happened.Id);
        await bot.Press(Deputy, new ButtonData("rs.clock", bot.All<Assessment>().Single().Id));
        bot.All<SchoolEvent>().Count.ShouldBe(1); // A second press starts nothing.
    }

    [Fact]
    public async Task Taking_the_event_back_takes_the_receipt_back_and_another_day_may_be_said()
    {
        Wait(1, "получения результатов оценочной процедуры");
        await bot.Upload(Deputy, FormName, ResultsSample.Form());
        await bot.Press(Deputy, "1 – 4А, 2 – 4Б, 3 – 4В");
        await bot.Press(Deputy, "Сохранить");
        await bot.Press(Deputy, new ButtonData("ev.undo", bot.All<SchoolEvent>().Single().Id));

        var work = bot.All<Assessment>().Single();
        (work.Step, work.ReceivedOn, work.ReceivedEventId).ShouldBe((CycleStep.Planned, null, null));
        bot.All<ResultSet>().ShouldHaveSingleItem();

        await bot.Press(Deputy, new ButtonData("rs.recv", work.Id));
        await bot.Say(Deputy, "02.09.2026");

        bot.All<Assessment>().Single().ReceivedOn.ShouldBe(new(2026, 9, 2));
        bot.All<SchoolEvent>().Single(one => one.UndoneOn is null).On.ShouldBe(new(2026, 9, 2));
    }

    [Fact]
    public async Task No_means_that_nothing_is_stored()
    {
        await bot.Upload(Deputy, FormName, ResultsSample.Form());
        await bot.Press(Deputy, "1 – 4А, 2 – 4Б, 3 – 4В");
        await bot.Press(Deputy, "Не надо");

        bot.All<Assessment>().ShouldBeEmpty();
        bot.All<ClassNumber>().ShouldBeEmpty();
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();

    private async Task Save()
    {
        await bot.Upload(Deputy, FormName, ResultsSample.Form());
        await bot.Press(Deputy, "1 – 4А, 2 – 4Б, 3 – 4В");
        await bot.Press(Deputy, "Сохранить");
    }

    private Task Take(byte[] content, string name) => bot.Upload(Deputy, name, content);

    private static byte[] Own(string group, string letter) => new XlsxFile().Sheet(group, [["Входная контрольная работа, математика, 6 класс, 2026"], ["Код", "1 (1б)", "2 (2б)", "Отметка"], .. Enumerable.Range(1, 6).Select(at => (object?[])[$"{letter}{at}", at % 2, at % 3, 3 + (at % 3)])]).Build();

    /// <summary>A decision of the deputy that is due ten days after something.</summary>
    private void Wait(int number, string awaited) => bot.Store.Put(
        new Decision(number, 1, number, DecisionKind.Council, $"Дело номер {number}", new(2026, 9, 1)) { Deadline = new Deadline.Relative(10, RelativeUnit.Days, true, awaited).ToString() },
        new Occurrence(500 + number, 1, number) { State = OccurrenceState.Waiting },
        new Assignment(1000 + number, 1, number, 500 + number, 3, Part.Lead, null, new(2026, 9, 4)) { NextStep = new(2026, 9, 4) });
}
