using QualityBot.Assessments.Reading;
using QualityBot.Documents;
using QualityBot.LocalPage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Tests.LocalPage;

/// <summary>Names in tables of results become codes before anything is kept. All names are made up.</summary>
public sealed class NamesToCodesTests
{
    private static readonly NameBook Book = new(2026,
    [
        Pupil("5А-01", "Абрикосова", "Анна", "Павловна"), Pupil("5А-02", "Вишнёв", "Пётр", "Ильич"), Pupil("5А-03", "Вишнёв", "Павел", "Ильич"), Pupil("5Б-01", "Абрикосова", "Анна", "Павловна"),
    ], []);

    [Fact]
    public void Whole_names_become_codes_and_other_columns_stay()
    {
        var coded = Of(["№|ФИО|1|2|Итого", "1|Абрикосова Анна Павловна|1|0|1", "2|Вишнев Петр Ильич|1|1|2"], "5А");

        coded.Named.ShouldBe(2);
        Rows(coded).ShouldBe(["№|Код|1|2|Итого", "1|5А-01|1|0|1", "2|5А-02|1|1|2"]);
    }

    [Fact]
    public void A_sheet_without_classes_is_called_after_the_class_of_its_codes() =>
        Of(["№|ФИО|1|2|Итого", "1|Абрикосова Анна Павловна|1|0|1"], "5А").Sheets.Single().Name.ShouldBe("5А");

    [Fact]
    public void Names_in_three_columns_and_documents_are_emptied() =>
        Rows(Of(["Фамилия|Имя|Отчество|СНИЛС|1|2|Итого", "Вишнёв|Павел|Ильич|123-456-789 00|1|1|2"], "5А")).ShouldBe(["Код||||1|2|Итого", "5А-03||||1|1|2"]);

    [Fact]
    public void The_own_code_takes_the_place_of_the_code_of_the_procedure() =>
        Rows(Of(["Код участника|ФИО|1|2|Итого", "50001|Абрикосова Анна Павловна|1|1|2"], "5А")).ShouldBe(["Код||1|2|Итого", "5А-01||1|1|2"]);

    [Fact]
    public void Names_in_the_column_of_codes_become_codes_too() =>
        Rows(Of(["Код|1|2|Итого", "Абрикосова Анна Павловна|1|1|2"], "5А")).ShouldBe(["Код|1|2|Итого", "5А-01|1|1|2"]);

    [Fact]
    public void The_class_of_the_row_tells_namesakes_apart() =>
        Rows(Of(["Класс|ФИО|1|2|Итого", "5А|Абрикосова Анна Павловна|1|0|1", "5Б|Абрикосова Анна Павловна|1|1|2"], null)).ShouldBe(["Класс|Код|1|2|Итого", "5А|5А-01|1|0|1", "5Б|5Б-01|1|1|2"]);

    /// <summary>A name, and why it finds no code.</summary>
    [Theory]
    [InlineData("Грушин Лев Олегович", nameof(NameTrouble.Unknown))]
    [InlineData("Вишнёв П. И.", nameof(NameTrouble.Several))]
    public void A_name_without_one_code_is_a_doubt_and_its_row_has_no_name_left(string name, string trouble)
    {
        var coded = Of(["№|ФИО|1|2|Итого", $"1|{name}|1|0|1"], "5А");

        coded.Doubts.ShouldBe([new NameDoubt("", 2, name.Contains('.', StringComparison.Ordinal) ? "Вишнёв П. И." : name, Enum.Parse<NameTrouble>(trouble))]);
        Rows(coded)[1].ShouldBe("1||1|0|1");
    }

    [Fact]
    public void A_child_who_stands_twice_is_a_doubt() =>
        Of(["№|ФИО|1|2|Итого", "1|Абрикосова Анна Павловна|1|0|1", "2|Абрикосова Анна|1|0|1"], "5А").Doubts.Single().Trouble.ShouldBe(NameTrouble.Twice);

    [Fact]
    public void Without_a_class_nobody_is_guessed() =>
        Of(["№|ФИО|1|2|Итого", "1|Абрикосова Анна Павловна|1|0|1"], null).Doubts.Single().Trouble.ShouldBe(NameTrouble.NoClass);

    [Fact]
    public void Hidden_sheets_are_left_out() =>
        NamesToCodes.Of([new("Список", [["ФИО"], ["Абрикосова Анна Павловна"]]) { IsHidden = true }], Book, null).Sheets.ShouldBeEmpty();

    [Fact]
    public void What_is_left_passes_the_guard_of_the_chat() =>
        NamesGuard.Check(Of(["№|ФИО|1|2|Итого", "1|Абрикосова Анна Павловна|1|0|1", "2|Вишнёв Пётр Ильич|1|1|2"], "5А").Sheets).ShouldBeNull();

    private static CodedSheets Of(string[] rows, string? one) =>
        NamesToCodes.Of([new("", [.. rows.Select(row => row.Split('|'))])], Book, SchoolClass.TryParse(one, out var read) ? read : null);

    private static List<string> Rows(CodedSheets coded) => [.. coded.Sheets.Single().Rows.Select(row => string.Join('|', row))];

    private static NamedPupil Pupil(string code, string family, string given, string patronymic) =>
        new(PupilCode.TryParse(code, out var read) ? read : throw new ArgumentException(code), 1, new(family, given, patronymic), IsHere: true);
}
