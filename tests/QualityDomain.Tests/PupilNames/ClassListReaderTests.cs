using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityDomain.Tests.PupilNames;

/// <summary>All names here are made up.</summary>
public sealed class ClassListReaderTests
{
    [Fact]
    public void A_plain_list_gives_number_name_and_the_class_of_its_sheet() =>
        Read(new ClassListTable("5А", Rows("№|ФИО", "1|Абрикосова Анна Павловна", "2|Вишнёв Пётр Ильич"))).Pupils
            .Select(pupil => $"{pupil.Class} {pupil.Number} {pupil.Name.Full}").ShouldBe(["5А 1 Абрикосова Анна Павловна", "5А 2 Вишнёв Пётр Ильич"]);

    [Fact]
    public void Classes_may_stand_in_lines_over_the_rows() =>
        Read(new ClassListTable("", Rows("МБОУ «Школа № 12»", "Список обучающихся 5 «А» класса", "№ п/п|Фамилия, имя, отчество", "1|Абрикосова Анна Павловна", "Список обучающихся 5 «Б» класса", "№ п/п|Фамилия, имя, отчество", "1|Грушина Дарья Олеговна"))).Pupils
            .Select(pupil => $"{pupil.Class}-{pupil.Number} {pupil.Name.Family}").ShouldBe(["5А-1 Абрикосова", "5Б-1 Грушина"]);

    [Fact]
    public void Classes_may_stand_in_a_column() =>
        Read(new ClassListTable("Лист1", Rows("№|Фамилия|Имя|Отчество|Класс", "1|Абрикосова|Анна|Павловна|5А", "2|Грушина|Дарья||6 «б»"))).Pupils
            .Select(pupil => $"{pupil.Class} {pupil.Name.Full}").ShouldBe(["5А Абрикосова Анна Павловна", "6Б Грушина Дарья"]);

    [Fact]
    public void The_number_of_the_journal_overrules_the_number_of_the_row() =>
        Read(new ClassListTable("5А", Rows("№ п/п|№ в журнале|ФИО ученика", "1|7|Абрикосова Анна Павловна"))).Pupils.Single().Number.ShouldBe(7);

    [Fact]
    public void Parents_and_teachers_are_not_taken_for_pupils() =>
        Read(new ClassListTable("5А", Rows("№|ФИО ученика|ФИО родителей|Телефон", "1|Абрикосова Анна Павловна|Абрикосов Павел Львович|+7", "Классный руководитель: Сливина О. И."))).Pupils
            .Select(pupil => pupil.Name.Full).ShouldBe(["Абрикосова Анна Павловна"]);

    [Fact]
    public void A_list_without_headings_is_read_by_what_its_columns_look_like() =>
        Read(new ClassListTable("7В", Rows("7В класс", "1|Абрикосова Анна Павловна", "2|Вишнёв Пётр Ильич"))).Pupils.Select(pupil => (pupil.Number, pupil.Name.Family)).ShouldBe([(1, "Абрикосова"), (2, "Вишнёв")]);

    /// <summary>How lists write children; the last column is what is read.</summary>
    [Theory]
    [InlineData("АБРИКОСОВА Анна Павловна", "Абрикосова Анна Павловна")]
    [InlineData("Мамедов Али Гусейн оглы", "Мамедов Али Гусейн оглы")]
    [InlineData("Нгуен Тхи Май Ань", "Нгуен Тхи Май Ань")]
    [InlineData("Вишнёв Пётр (инд. обучение)", "Вишнёв Пётр")]
    [InlineData("Римская-Корсакова Анна Павловна", "Римская-Корсакова Анна Павловна")]
    public void A_childs_name_is_read_as_it_is_written(string written, string name) =>
        Read(new ClassListTable("5А", Rows("№|ФИО", $"1|{written}"))).Pupils.Single().Name.Full.ShouldBe(name, StringCompareShould.IgnoreCase);

    [Fact]
    public void What_stands_in_the_place_of_a_name_and_is_none_is_a_doubt() =>
        Read(new ClassListTable("5А", Rows("№|ФИО", "1|Абрикосова Анна Павловна", "2|см. приказ 15"))).Doubts.ShouldBe([new ListDoubt.NoName("5А", 3, "см. приказ 15")]);

    [Fact]
    public void A_family_name_that_begins_like_a_heading_is_a_pupil() =>
        Read(new ClassListTable("5А", Rows("№|ФИО", "1|Ученикова Анна Павловна", "2|Вишнёв Пётр Ильич"))).Pupils.Select(pupil => pupil.Name.Family).ShouldBe(["Ученикова", "Вишнёв"]);

    [Fact]
    public void Empty_prepared_rows_and_sums_are_nothing() =>
        Read(new ClassListTable("5А", Rows("№|ФИО", "1|Абрикосова Анна Павловна", "2|", "|Итого: 1"))).Doubts.ShouldBeEmpty();

    private static ClassListReading Read(params ClassListTable[] tables) => ClassListReader.Read(tables);

    internal static ValueList<ValueList<string>> Rows(params string[] rows) => [.. rows.Select(row => row.Split('|').ToValueList())];
}
