using QualityBot.Documents;
using QualityBot.Drafts;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Drafts;

/// <summary>What is remarked, and what is proposed instead.</summary>
public sealed class DraftCheckTests
{
    private const string Head = "ПРОТОКОЛ заседания педагогического совета от 28 августа 2026 года № 1";

    /// <summary>The made-up draft: every slip with its proposal, nothing else.</summary>
    [Fact]
    public void Every_slip_of_the_sample_is_remarked_once() => Check(DraftSample.Build()).Remarks.Select(remark => remark.Kind).ShouldBe(
    [
        RemarkKind.NoDeadline, RemarkKind.Past, RemarkKind.NoResponsible, RemarkKind.Past, RemarkKind.Repetition,
        RemarkKind.Number, RemarkKind.Crowded, RemarkKind.Empty,
    ]);

    [Theory]
    [InlineData("", "до 25\u00A0сентября 2026\u00A0г.")] // four weeks later, a Friday
    [InlineData("до 30 сентября 2025 г.", "«до 30 сентября 2026 г.»")]
    [InlineData("01.02.2026", "«01.02.2027»")] // the first time after the meeting
    public void A_deadline_gets_one_that_can_be_met(string deadline, string proposal) =>
        Check(Table([deadline.Length > 0 ? deadline : "", "директор"])).Remarks.ShouldHaveSingleItem().Proposal!.ShouldContain(proposal);

    [Theory]
    [InlineData("Провести ВПР в 2024-2025 учебном году", "2026-2027")]
    [InlineData("Провести ВПР в 2024/25 учебном году", "2026/27")]
    [InlineData("Провести в апреле 2025 диагностику чтения", null)]
    public void A_year_that_is_over_gets_the_one_that_was_meant(string text, string? proposal)
    {
        var remark = Check(new DocxFile().P(Head).Table(["№", "Решение", "Срок", "Ответственный"], ["1", text, "апрель 2027 г.", "директор"]).Build()).Remarks.First();

        remark.Kind.ShouldBe(RemarkKind.Past);
        if (proposal is not null)
        {
            remark.Proposal!.ShouldContain($"«{proposal}»");
        }
    }

    [Fact]
    public void A_missing_responsible_is_proposed_from_the_other_rows() =>
        Check(Table(["до 25 сентября 2026 г.", "Методист"], ["до 2 октября 2026 г.", "Методист"], ["до 9 октября 2026 г.", ""])).Remarks
            .ShouldHaveSingleItem().Proposal!.ShouldContain("«Методист»");

    [Fact]
    public void One_other_person_is_no_custom_and_control_is_no_task() =>
        Check(Order("1. Завхозу Дёмину С.С. проверить крыши до 20.11.2026.", "2. Обновить стенд до 20.11.2026.", "3. Контроль за исполнением приказа оставляю за собой.")).Remarks
            .ShouldHaveSingleItem().Proposal!.ShouldNotContain("У других пунктов");

    [Fact]
    public void A_post_with_a_name_or_of_one_person_is_clear() =>
        Check(Order("1. Завхозу Дёмину С.С. проверить крыши до 20.11.2026.", "2. Председателю Совета провести рейд до 20.11.2026.", "3. Ответственному за пожарную безопасность Сорокину К.К. проверить щиты до 20.11.2026.")).Remarks
            .ShouldBeEmpty();

    [Fact]
    public void People_on_the_lines_below_are_named() =>
        Check(Order("1. Закрепить за дежурными участки:", "– главный вход – Ломова И.И.;", "– спортивная площадка – Гуров П.А.", "2. Завхозу Дёмину С.С. проверить крыши до 20.11.2026.")).Remarks.ShouldBeEmpty();

    private static byte[] Order(params string[] points) => points.Aggregate(new DocxFile().P("ПРИКАЗ").P("от 12.11.2026 № 18").P("ПРИКАЗЫВАЮ:"), (file, point) => file.P(point)).Build();

    [Fact]
    public void A_table_without_the_column_is_one_remark_and_not_one_a_row()
    {
        var remark = Check(new DocxFile().P("План мероприятий на 2026/2027 учебный год")
            .Table(["№", "Мероприятие", "Срок"], ["1", "Подготовить план недели чтения", "октябрь"], ["2", "Провести неделю чтения", "ноябрь"], ["3", "Подвести итоги недели", "декабрь"]).Build()).Remarks.ShouldHaveSingleItem();

        remark.Words.ShouldStartWith("В таблице нет столбца «Ответственный»");
    }

    [Fact]
    public void What_is_done_by_deciding_it_needs_no_deadline() =>
        Check(new DocxFile().P(Head).P("РЕШИЛИ:").P("1. Утвердить план работы школы на 2026/2027 учебный год.").P("2. Принять к сведению информацию об итогах года.").Build()).Remarks.ShouldBeEmpty();

    [Fact]
    public void Four_things_in_a_week_are_not_too_much_and_five_are()
    {
        var rows = Enumerable.Range(14, 5).Select(day => (string[])[$"{day}.09.2026", "директор"]).ToArray();

        Check(Table(rows[..4])).Remarks.ShouldBeEmpty();
        Check(Table(rows)).Remarks.ShouldHaveSingleItem().Words.ShouldContain("5\u00A0сроков");
    }

    [Fact]
    public void Minutes_without_a_day_are_remarked_at_their_title()
    {
        var remark = Check(new DocxFile().P("МБОУ «Школа № 12»").P("ПРОТОКОЛ заседания педагогического совета").P("РЕШИЛИ:")
            .P("1. Подготовить справку. Срок: до 15 октября 2026 г. Ответственный: директор.")
            .P("2. Провести собрание. Срок: до 16 октября 2026 г. Ответственный: директор.").Build()).Remarks.Single(one => one.Kind is RemarkKind.NoMeetingDate);

        remark.At.ShouldBe(new(0, 1));
    }

    /// <summary>A table of decisions; the texts differ, the other cells are given.</summary>
    private static byte[] Table(params string[][] rows) => new DocxFile().P(Head)
        .Table([["№", "Решение", "Срок", "Ответственный"], .. rows.Select((row, index) => (object[])[$"{index + 1}", $"Подготовить справку по теме {(char)('А' + index)}", row[0], row[1]])])
        .Build();

    private static DraftCheck Check(byte[] docx) => DocumentOpener.Open(docx, "черновик.docx").Match(
        source => DraftCheck.Of(source, MinutesReader.Read(source, null)),
        problem => throw new InvalidDataException(problem.ToString()));
}
