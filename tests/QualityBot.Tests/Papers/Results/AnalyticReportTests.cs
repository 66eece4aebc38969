using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityBot.Tests.Reports;

namespace QualityBot.Tests.Papers.Results;

/// <summary>The sentences and figures of the справка; set QUALITYBOT_PAGES to a folder to look at its sheets.</summary>
public sealed class AnalyticReportTests
{
    private static readonly string Whole = TextOf(GivenFacts.Whole);

    [Theory]
    [InlineData("Участники: классы 4А, 4Б, 4В и 4Г. По списку – 104, писали – 100 (96,2 %), отсутствовали – 4.")]
    [InlineData("Сроки проведения: 21 апреля 2026 г.\n")]
    [InlineData("Отметки по шкале: «3» – с 10, «4» – с 16, «5» – с 21 балла (описание работы 2026 года).")]
    // 2, 9, 11 and 3 marks: (2·100 + 9·64 + 11·36 + 3·16) / 25 = 48,8; 11 of 25 is 44 %, Wilson 26,7–62,9.
    [InlineData("4В | 25 | 2 | 9 | 11 | 3 | 88,0 (70–96) | 44,0 (27–63) | 48,8 | 3,40 | 14,8")]
    [InlineData("Всего | 100 | 8 | 40 | 40 | 12 | 88,0 (80–93) | 48,0 (38–58) | 49,9 | 3,44 | 15,1")]
    [InlineData("Отметку подтвердили 47 из 92 (51,1 %, от 41 до 61 %), понизили 40, повысили 5. У 8 обучающихся одной из отметок нет, в сравнение они не вошли.")]
    [InlineData("Доля «2» в 2026 году выросла на 6,8 п.п. (от −1 до 15 п.п.): в пределах погрешности.")]
    [InlineData("4Б – ниже выполнено задание 2 (на 56,4 п.п., от 46 до 67 п.п.)")]
    [InlineData("4А-11 | 8 | 2 / 3 | отметка «2»; базовые задания – 44,4 % при пороге 60 %; не приступил к 4 из 11 заданий | 1К1, 2, 3.1 (н/п), 6, 7 (н/п), 8 (н/п), 9 (н/п)")]
    [InlineData("4Б: отметки за работу и по журналу расходятся в одну сторону: понизили 13, подтвердили 10, повысили 0; случайно – реже 1 раза из 1000; n = 23, приблизительно – маркер, требует проверки")]
    [InlineData("4В | Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx | 52–76")]
    public void The_paper_of_a_parallel_says(string expected) => Whole.ShouldContain(expected);

    [Theory]
    [InlineData("С работой справились 88 из 100 (88,0 %, от 80 до 93 %), на «4» и «5» написали 48 из 100 (48,0 %, от 38 до 58 %).")]
    [InlineData("Качество ниже, чем по стране («Вся выборка»), на 14,0 п.п. (от 4 до 24 п.п.).")]
    [InlineData("Результаты ниже текущего качества знаний на 17,4 п.п. (предел случайного расхождения – 9,8 п.п.).")]
    [InlineData("По заданиям 2, 3.2, 7, 8 и 9 вывод не делается: порог внутри границ погрешности. Достаточно выполнено 6 заданий из 11.")]
    [InlineData("В классе 4Б задание 2 выполнено ниже, чем в остальных классах школы: нужна методическая помощь по этой теме.")]
    [InlineData("Найдены 3 маркера, требующих проверки (раздел 8); до проверки выводы об объективности не делаются.")]
    public void It_concludes(string sentence) => Conclusions.Of(GivenFacts.Whole).Select(one => one.Replace('\u00A0', ' ')).ShouldContain(one => one.Contains(sentence));

    [Fact]
    public void Of_a_class_of_four_no_share_mark_or_conclusion_is_told_but_its_pupils_are_helped()
    {
        var text = TextOf(GivenFacts.Of(GivenWork.TinyClass));

        text.ShouldContain("4А | 4 | – | – | – | – | – | – | – | – | –");
        text.ShouldContain("Работу писали 4 обучающихся: выводы о классе по такой группе не делаются, рассмотрены индивидуальные результаты.");
        text.ShouldContain("4А-02 | 10 | 3 / 3");
        text[..text.IndexOf("7. Индивидуальные", StringComparison.Ordinal)].ShouldNotContain("уровень выполнения");
        text.ShouldNotContain("разобрать на заседании ШМО");
        GivenFacts.Keep("tiny", AnalyticReport.Of(GivenFacts.Of(GivenWork.TinyClass)).Document);
    }

    [Fact]
    public void A_class_stands_beside_the_other_classes_together_and_not_in_a_row_of_them()
    {
        var text = TextOf(GivenFacts.Of(GivenWork.Parallel) with { Class = "4Б" });

        text.ShouldContain("4Б | 25 | 0 | 10 | 8 | 7 | 72,0 (52–86)");
        text.ShouldContain("остальные классы | 75 | 8 | 30 | 32 | 5 | 93,3 (85–97)"); // 70 of 75
        text.ShouldNotContain("4А");
        text.ShouldContain("4Б | Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx | 27–51");
        GivenFacts.Keep("slice", AnalyticReport.Of(GivenFacts.Of(GivenWork.Parallel) with { Class = "4Б" }).Document);
    }

    [Fact]
    public void Nobody_of_the_staff_is_named_but_those_who_sign()
    {
        var document = AnalyticReport.Of(GivenFacts.Whole).Document;

        GivenFacts.TextOf(document).ShouldNotContain("Беляев");
        document.Blocks.OfType<Signatures>().Single().Signers.Count.ShouldBe(2);
    }

    [Fact]
    public void A_direction_without_data_says_so()
    {
        var sheet = GivenWork.OneClass.Sheet;
        var bare = GivenWork.Analysed(sheet with
        {
            Tasks = [.. sheet.Tasks.Select(task => task with { Level = null, Skill = null })], Scale = null,
            Pupils = [.. sheet.Pupils.Select(pupil => pupil with { Mark = null, JournalMark = null })],
        });
        var text = TextOf(GivenFacts.Of(bare) with { Held = null, Basis = null, Benchmarks = [] });

        text.ShouldContain("Отметок в файле нет, и шкала перевода баллов не задана: отметки не выставлялись.");
        text.ShouldContain("Отметок по журналу в файле нет, сравнение не проводилось.");
        text.ShouldContain("Проверяемые умения в файле не указаны, направление не рассматривалось.");
        text.ShouldContain("Сроки проведения: ____________________.");
    }

    [Fact]
    public void The_paper_of_one_class_names_it_in_its_heading() =>
        AnalyticReport.Of(GivenFacts.Of(GivenWork.OneClass)).Document.Title.ShouldBe("АНАЛИТИЧЕСКАЯ СПРАВКА\nпо итогам ВПР по русскому языку в 4А классе");

    [PdfFact]
    public void Thirty_tasks_twelve_classes_and_long_names_overflow_nothing()
    {
        var work = GivenWork.Wide;
        var document = AnalyticReport.Of(GivenFacts.Of(work)).Document;
        GivenFacts.Keep("wide", document);

        var words = PdfText.Words(PdfRenderer.Render(document));
        words.ShouldContain("предмету «Основы духовно-нравственной культуры народов России и мировых религиозных традиций»");
        words.ShouldContain("Выводы");
    }

    [PdfFact]
    public void The_sheets_hold_what_the_document_holds()
    {
        var document = AnalyticReport.Of(GivenFacts.Whole).Document;
        GivenFacts.Keep("whole", document);
        GivenFacts.Keep("one", AnalyticReport.Of(GivenFacts.Of(GivenWork.OneClass)).Document);
        var sheets = PdfText.Sheets(PdfRenderer.Render(document));

        sheets.Length.ShouldBeInRange(7, 10);
        string.Concat(sheets).ShouldContain("Приложение. Откуда взяты показатели");
        DocxRenderer.Render(document).Length.ShouldBeGreaterThan(50_000);
    }

    [Theory]
    [InlineData("2026-04-22", 10, true, "2026-05-04")] // 2 May is a Saturday
    [InlineData("2026-05-18", 42, true, "2026-10-13")] // 29 June: no lessons, so 42 days from 1 September
    [InlineData("2026-05-18", 42, false, "2026-06-29")] // staff work in June
    [InlineData("2026-07-10", 10, false, "2026-09-11")]
    public void Days_that_are_recommended_meet_working_people(string today, int days, bool lessons, string due) =>
        Recommendations.Day(Day(today), days, lessons).ShouldBe(Day(due));

    [Theory]
    [InlineData(new[] { 5, 2, 3, 4, 9, 11, 10 }, "2–5, 9–11")]
    [InlineData(new[] { 7 }, "7")]
    [InlineData(new[] { 0 }, "–")]
    public void Rows_are_told_as_ranges(int[] rows, string expected) => SourceSection.Rows(rows).ShouldBe(expected);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string TextOf(WorkFacts facts) => GivenFacts.TextOf(AnalyticReport.Of(facts).Document);
}
