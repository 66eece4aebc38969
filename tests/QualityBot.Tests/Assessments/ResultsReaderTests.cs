using System.Text;
using QualityBot.Assessments.Reading;
using QualityBot.Documents;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Tests.Assessments;

/// <summary>Files of results as schools have them; every file is made up.</summary>
public sealed class ResultsReaderTests
{
    private static readonly object[] Head = ["Код участника", "Класс", "Вариант", "1 (2б)", "2 (1б)", "Итого баллов", "Отметка", "Отметка по журналу"];

    [Fact]
    public void The_form_of_the_school_is_read_whole()
    {
        var file = Read(ResultsSample.Form(), "Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx");

        file.Work.ShouldBe(new Work("ВПР", "Русский язык", 4, 2026));
        file.Sheet!.Max.ShouldBe(24);
        (file.Sheet.Pupils.Count, file.Sheet.Absent.Count).ShouldBe((71, 3));
        file.Sheet.Groups.ShouldBe(["1", "2", "3"]);
        file.Sheet.Tasks.Select(task => task.Code).ShouldBe(["1К1", "1К2", "2", "3.1", "3.2", "4", "5", "6", "7", "8", "9.1", "9.2"]);
        file.Sheet.Pupils.Count(pupil => pupil.JournalMark is null).ShouldBe(3);
        file.Doubts.ShouldBeEmpty(); // lines prepared beforehand and lists beside the table are no pupils and no tasks
    }

    [Fact]
    public void The_export_of_individual_results_says_the_same_and_more()
    {
        var form = Read(ResultsSample.Form(), "Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx").Sheet!;
        var export = Read(ResultsSample.Individual(), "Ф1.xlsx");

        export.Work.ShouldBe(new Work("ВПР", "Русский язык", 4, 2026));
        export.Doubts.ShouldBeEmpty();
        export.Sheet!.Tasks.Select(task => task.Level).Take(2).ShouldBe([DifficultyLevel.Basic, DifficultyLevel.Basic]);
        export.Sheet.Pupils.Select(pupil => (pupil.Code, pupil.Group, pupil.Scores, pupil.JournalMark)).ShouldBe(form.Pupils.Select(pupil => (pupil.Code, pupil.Group, pupil.Scores, pupil.JournalMark)));
        export.Sheet.Pupils.ShouldAllBe(pupil => pupil.Mark != null);
    }

    [Fact]
    public void Statistics_of_marks_are_rows_from_the_country_to_the_school()
    {
        var rows = Read(ResultsSample.Statistics(), "Ф3.xlsx").Marks;

        rows.Select(row => row.Level).ShouldBe([BenchmarkLevel.Country, BenchmarkLevel.Region, BenchmarkLevel.Municipality, BenchmarkLevel.School]);
        rows[0].QualityRate.ShouldBe(0.6202, 1e-9);
        rows[3].Counts.ShouldBe(new MarkCounts(2, 24, 26, 19)); // from rounded shares back to the very pupils
    }

    [Fact]
    public void Marks_against_the_journal_are_read_under_each_other_and_side_by_side()
    {
        var below = Read(ResultsSample.Journal(), "журнал.xlsx").Journals;
        var across = Read(Csv("Группы участников;Кол-во участников;Понизили (Отметка < Отметка по журналу) %;Кол-во;Подтвердили (Отметка = Отметке по журналу) %;Кол-во;Повысили (Отметка > Отметка по журналу) %;Кол-во\nОзёрная область;14880;23,93;3561;65,08;9684;10,99;1635"), "ж.csv").Journals;

        across.ShouldHaveSingleItem().ShouldBe(below[0]);
        below[1].Level.ShouldBe(BenchmarkLevel.School);
    }

    [Fact]
    public void A_table_of_the_schools_own_has_its_classes_in_the_names_of_sheets_and_its_skills_in_a_sheet()
    {
        var file = Read(ResultsSample.OwnWork(), "входная.xlsx");

        file.Work.ShouldBe(new Work("Входная работа", "Математика", 5, 2026));
        file.Sheet!.Groups.ShouldBe(["5А", "5Б"]);
        file.Sheet.Tasks[4].ShouldBe(new TaskSpec("5", 3) { Level = DifficultyLevel.Advanced, Skill = "Решать задачи на движение", PlannedOutcome = "Текстовые задачи" });
        file.Doubts.ShouldBeEmpty(); // the line of means is no pupil
    }

    [Fact]
    public void A_plain_text_of_separated_values_is_read()
    {
        var file = Read(ResultsSample.Plain(), "6а.csv");

        file.Work.ShouldBe(new Work("Контрольная работа", "Математика", 6, 2026));
        file.Sheet!.Groups.ShouldBe(["6А"]);
        file.Sheet.Tasks.Select(task => (task.Code, task.Max)).ShouldBe([("1", 1), ("2", 2), ("3.1", 1), ("3.2", 2)]);
        file.Doubts.ShouldHaveSingleItem().ShouldBe(new ResultDoubt(ResultDoubtKind.LooseNotAttempted, 8, "3,2", "н/п"));
    }

    [Theory]
    [InlineData("X")] // Latin
    [InlineData("Х")] // Cyrillic
    [InlineData("x")]
    [InlineData("х")]
    public void Not_attempted_is_one_letter_of_either_alphabet(string sign) =>
        Read(Table(["40001", 1, 1, sign, 1, 1, 3, 3])).ShouldSatisfyAllConditions(
            file => file.Sheet!.Pupils[0].Scores[0].ShouldBe(Score.NotAttempted),
            file => file.Doubts.ShouldBeEmpty());

    [Theory]
    [InlineData("н/п", ResultDoubtKind.LooseNotAttempted, false)]
    [InlineData("N", ResultDoubtKind.LooseNotAttempted, false)]
    [InlineData("-", ResultDoubtKind.LooseNotAttempted, false)]
    [InlineData("", ResultDoubtKind.BlankScore, false)]
    [InlineData("3", ResultDoubtKind.AboveMax, true)] // of two
    [InlineData("1,5", ResultDoubtKind.UnreadableScore, true)]
    [InlineData("да", ResultDoubtKind.UnreadableScore, true)]
    public void What_is_odd_is_a_doubt_and_never_a_repair_in_silence(string cell, ResultDoubtKind kind, bool isInNoFigure)
    {
        var file = Read(Table(["40001", 1, 1, cell, 1, null, 3, 3], ["40002", 1, 1, 2, 1, 3, 4, 4]));

        file.Sheet!.Pupils[0].Scores[0].IsKnown.ShouldBe(!isInNoFigure);
        file.Doubts.ShouldHaveSingleItem().ShouldBe(new(kind, 2, "1 (2б)", cell));
    }

    [Fact]
    public void A_total_that_disagrees_is_doubted_and_the_sum_is_taken() => Read(Table(["40001", 1, 1, 2, 1, 2, 3, 3])).ShouldSatisfyAllConditions(
        file => file.Sheet!.Pupils[0].Total.ShouldBe(3),
        file => file.Doubts.ShouldHaveSingleItem().ShouldBe(new(ResultDoubtKind.TotalDiffers, 2, "Итого баллов", "2", "3")));

    [Fact]
    public void Absent_ones_are_counted_apart() => Read(Table(["40001", 1, 1, 2, 1, 3, 5, 5], ["40002", 1, "отсутствовал", null, null, 0, null, 4])).Sheet!
        .ShouldSatisfyAllConditions(sheet => sheet.Pupils.Count.ShouldBe(1), sheet => sheet.Absent.ShouldHaveSingleItem().ShouldBe(new("40002", "1")));

    [Theory]
    [InlineData("нет отметки", null, false)]
    [InlineData("", null, false)]
    [InlineData("4", 4, false)]
    [InlineData("1", null, true)]
    [InlineData("4-", null, true)]
    public void A_mark_of_the_journal_is_two_to_five_or_none(string cell, int? mark, bool doubtful) => Read(Table(["40001", 1, 1, 2, 1, 3, 5, cell])).ShouldSatisfyAllConditions(
        file => file.Sheet!.Pupils[0].JournalMark.ShouldBe(mark),
        file => file.Doubts.Count.ShouldBe(doubtful ? 1 : 0));

    [Fact]
    public void Declared_against_actual_numbers_are_doubted() => Read(new XlsxFile().Sheet("Ф1",
        [["Максимальный первичный балл", 5], [.. Head], ["МБОУ «Школа № 12» Кол-во участников: 3"], ["40001", 1, 1, 2, 1, 3, 5, 5]]).Build())
        .Doubts.ShouldBe([new(ResultDoubtKind.CountDiffers, 0, "", "3", "1"), new(ResultDoubtKind.MaxDiffers, 0, "", "5", "3")]);

    [Fact]
    public void A_code_that_stands_twice_is_doubted_and_both_lines_count() => Read(Table(["40001", 1, 1, 2, 1, 3, 5, 5], ["40001", 1, 1, 0, 1, 1, 2, 3])).ShouldSatisfyAllConditions(
        file => file.Sheet!.Pupils.Count.ShouldBe(2),
        file => file.Doubts.ShouldHaveSingleItem().Kind.ShouldBe(ResultDoubtKind.DuplicateCode));

    [Fact]
    public void A_task_that_a_program_took_for_a_day_is_read_with_a_doubt()
    {
        var file = Read(new XlsxFile().Sheet("1", [["Код", new DateOnly(2026, 1, 9), "10", "Отметка"], ["а1", 1, 1, 5], ["а2", 0, 1, 4]]).Build());

        file.Sheet!.Tasks[0].Code.ShouldBe("9.1");
        file.Doubts.ShouldContain(doubt => doubt.Kind == ResultDoubtKind.TaskFromDate);
    }

    [Fact]
    public void Without_maxima_the_largest_points_met_are_taken_with_a_doubt()
    {
        var file = Read(new XlsxFile().Sheet("1", [["Код", "1", "2"], ["а1", 1, 3], ["а2", 0, 2]]).Build());

        file.Sheet!.Tasks.Select(task => task.Max).ShouldBe([1, 3]);
        file.Doubts.Select(doubt => doubt.Kind).ShouldBe([ResultDoubtKind.MaxUnknown, ResultDoubtKind.MaxUnknown]);
    }

    [Fact]
    public void Totals_and_marks_without_tasks_are_results_too()
    {
        var sheet = Read(new XlsxFile().Sheet("1", [["ОГЭ, математика, 9 класс, 2026"], ["Код", "Класс", "Первичный балл", "Отметка"], ["9А-01", "9А", 17, 4], ["9А-02", "9а", 25, 5]]).Build()).Sheet!;

        sheet.Pupils.Select(pupil => (pupil.Total, pupil.Mark)).ShouldBe([(17, 4), (25, 5)]);
        sheet.Groups.ShouldBe(["9А"]);
    }

    [Theory]
    [InlineData("ФИО", "Ласточкина Вера Павловна")]
    [InlineData("Фамилия, имя", "Ласточкина Вера")]
    [InlineData("Ученик", "Ласточкина")]
    [InlineData("Код участника", "Ласточкина Вера")]
    [InlineData("Список", "Ласточкина В.П.", "2")] // a heading that could itself be a name is not repeated: the column is counted
    [InlineData("СНИЛС", "000-000-000 00")]
    public void A_file_with_names_is_refused_before_anything_is_kept(string heading, string name, string? told = null)
    {
        var refused = ResultsReader.Read(new XlsxFile().Sheet("4А", [["№", heading, "1 (2б)", "2 (1б)", "Отметка"], [1, name, 2, 1, 5], [2, name, 1, 1, 4]]).Build(), "4а.xlsx")
            .ShouldBeOfType<Outcome<ResultFile>.Refused>().Problem.ShouldBeOfType<HoldsNames>();

        QualityBot.Assessments.Texts.Explain(refused).ShouldNotContain("Ласточкина");
        QualityBot.Assessments.Texts.Explain(refused).ShouldContain($"«{told ?? heading}»");
    }

    [Fact]
    public void Names_on_another_sheet_of_the_file_are_found() => ResultsReader.Read(
            new XlsxFile().Sheet("Протокол", [[.. Head], ["40001", 1, 1, 2, 1, 3, 5, 5]]).Sheet("Список", [["Код", "Фамилия"], ["40001", "Ласточкина"]]).Build(), "п.xlsx")
        .ShouldBeOfType<Outcome<ResultFile>.Refused>().Problem.ShouldBe(new HoldsNames("Список", "Фамилия"));

    [Fact]
    public void A_teacher_over_the_table_is_no_pupil() => Read(new XlsxFile().Sheet("4А",
        [["Учитель:", "Скворцова М.И."], ["Муниципалитет", "Озёрная Область"], [.. Head], ["40001", "4А", 1, 2, 1, 3, 5, 5]]).Build()).Sheet!.Pupils.Count.ShouldBe(1);

    [Fact]
    public void Other_documents_hold_no_results() =>
        ResultsReader.Read(StaffSample.Build(), "staff.xlsx").ShouldBeOfType<Outcome<ResultFile>.Refused>().Problem.ShouldBe(new NoResults());

    /// <summary>The data of the theory are names, not bytes.</summary>
    [Theory]
    [InlineData("empty", typeof(Empty))]
    [InlineData("noise", typeof(WrongType))]
    [InlineData("cut off", typeof(Damaged))]
    [InlineData("macros", typeof(HasMacros))]
    [InlineData("pdf", typeof(Pdf))]
    [InlineData("password", typeof(PasswordProtected))]
    [InlineData("bomb", typeof(BombLike))]
    public void Broken_and_foreign_files_are_refused_as_everywhere(string name, Type problem) =>
        ResultsReader.Read(Bad(name), name).ShouldBeOfType<Outcome<ResultFile>.Refused>().Problem.ShouldBeOfType(problem);

    private static byte[] Bad(string name) => name switch
    {
        "empty" => [],
        "noise" => [0, 1, 2, 3, 4, 5],
        "cut off" => ResultsSample.Form()[..2000],
        "macros" => new XlsxFile().Sheet("1", [["Код"]]).Archive().With("xl/vbaProject.bin", "x").Build(),
        "pdf" => Encoding.ASCII.GetBytes("%PDF-1.7"),
        "password" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        _ => new XlsxFile().Sheet("1", [["Код"]]).Archive().With("xl/media/a.png", new byte[30_000_000]).Build(),
    };

    private static ResultFile Read(byte[] content, string name = "работа.xlsx") =>
        ResultsReader.Read(content, name).Match(file => file, problem => throw new InvalidDataException(problem.ToString()));

    private static byte[] Table(params object?[][] rows) => new XlsxFile().Sheet("Лист1", [[.. Head], .. rows]).Build();

    private static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);
}
