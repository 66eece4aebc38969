using FsCheck;
using FsCheck.Fluent;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityDomain.Tests.PupilNames;

/// <summary>All names here are made up.</summary>
public sealed class KeyPlanTests
{
    private static readonly DateOnly Today = new(2026, 10, 5);
    private static readonly KeyFacts Nothing = new(2026, Today, [], [], []);

    [Fact]
    public void The_first_list_gives_the_numbers_of_the_journal() =>
        Plan(Nothing, "5А|1|Абрикосова Анна Павловна", "5А|2|Вишнёв Пётр Ильич").Pupils.Select(Told).ShouldBe(["5А-01 Абрикосова новый", "5А-02 Вишнёв новый"]);

    [Fact]
    public void Codes_that_were_given_before_get_their_names_and_stay() =>
        Plan(Nothing with { Pupils = [new(11, 1), new(12, 1)], Places = [Place(11, "5А-01"), Place(12, "5А-02")] }, "5А|1|Абрикосова Анна Павловна", "5А|2|Вишнёв Пётр Ильич")
            .Pupils.Select(pupil => (pupil.Code, pupil.PupilId, pupil.NeedsPlace)).ShouldBe([("5А-01", 11L, false), ("5А-02", 12L, false)]);

    [Fact]
    public void A_list_without_numbers_is_taken_in_its_order_and_says_so()
    {
        var plan = Plan(Nothing, "5А||Вишнёв Пётр Ильич", "5А||Абрикосова Анна Павловна");

        plan.Pupils.Select(pupil => pupil.Code).ShouldBe(["5А-01", "5А-02"]);
        plan.Doubts.ShouldBe([new KeyDoubt.NoNumbers(Class("5А"))]);
    }

    [Fact]
    public void Who_comes_later_gets_the_next_free_number_and_nobody_elses_code_moves()
    {
        var plan = Plan(Known(("5А-01", "Абрикосова Анна Павловна"), ("5А-02", "Вишнёв Пётр Ильич")), "5А|1|Абрикосова Анна Павловна", "5А|2|Арбузов Олег Львович", "5А|3|Вишнёв Пётр Ильич");

        plan.Pupils.OrderBy(pupil => pupil.Code).Select(Told).ShouldBe(["5А-01 Абрикосова", "5А-02 Вишнёв", "5А-03 Арбузов новый"]);
        plan.Doubts.OfType<KeyDoubt.CameLater>().Single().Code.ShouldBe("5А-03");
    }

    [Fact]
    public void The_number_of_a_child_who_left_is_given_to_nobody() =>
        Plan(Known(("5А-01", "Абрикосова Анна Павловна"), ("5А-02", "Вишнёв Пётр Ильич")) with { Pupils = [new(1, 1), new(2, 1) { LeftOn = Today.AddDays(-3) }] },
            "5А|1|Абрикосова Анна Павловна", "5А|2|Арбузов Олег Львович").Pupils.Single(pupil => pupil.NeedsPlace).Code.ShouldBe("5А-03");

    [Fact]
    public void Two_children_of_one_full_name_keep_their_codes_and_are_told()
    {
        var plan = Plan(Known(("5А-01", "Вишнёв Пётр Ильич"), ("5А-02", "Вишнёв Пётр Ильич")), "5А|2|Вишнёв Пётр Ильич", "5А|1|Вишнёв Пётр Ильич");

        plan.ChangesNothing.ShouldBeTrue();
        plan.Pupils.Select(pupil => (pupil.Listed.Number, pupil.Code)).OrderBy(pair => pair.Code).ShouldBe([(1, "5А-01"), (2, "5А-02")]);
        plan.Doubts.OfType<KeyDoubt.SameName>().Single().Codes.Order().ShouldBe(["5А-01", "5А-02"]);
    }

    [Fact]
    public void Who_is_not_in_the_list_is_told_and_not_taken_out()
    {
        var plan = Plan(Known(("5А-01", "Абрикосова Анна Павловна"), ("5А-02", "Вишнёв Пётр Ильич")), "5А|1|Абрикосова Анна Павловна");

        plan.Missing.Select(gone => gone.Code).ShouldBe(["5А-02"]);
        plan.ChangesNothing.ShouldBeTrue();
    }

    [Fact]
    public void A_class_that_the_list_does_not_name_misses_nobody() =>
        Plan(Known(("5А-01", "Абрикосова Анна Павловна"), ("6Б-01", "Вишнёв Пётр Ильич")), "5А|1|Абрикосова Анна Павловна").Missing.ShouldBeEmpty();

    [Fact]
    public void Who_changed_class_stays_the_same_pupil_with_the_next_free_code_of_the_new_class()
    {
        var plan = Plan(Known(("5А-01", "Абрикосова Анна Павловна"), ("5А-02", "Вишнёв Пётр Ильич"), ("5Б-01", "Грушина Дарья Олеговна")),
            "5А|1|Абрикосова Анна Павловна", "5Б|1|Вишнёв Пётр Ильич", "5Б|2|Грушина Дарья Олеговна");

        var moved = plan.Pupils.Single(pupil => pupil.Leaves is not null);
        (moved.PupilId, moved.Code, moved.Leaves!.Code).ShouldBe((2, "5Б-02", "5А-02"));
        plan.Doubts.OfType<KeyDoubt.Moved>().Single().From.ShouldBe("5А-02");
    }

    [Fact]
    public void A_namesake_in_another_grade_is_another_child() =>
        Plan(Known(("5А-01", "Вишнёв Пётр Ильич"), ("6Б-01", "Грушина Дарья Олеговна")), "6Б|1|Грушина Дарья Олеговна", "6Б|2|Вишнёв Пётр Ильич").Pupils.Single(pupil => pupil.NeedsPlace).PupilId.ShouldBeNull();

    [Fact]
    public void A_namesake_who_is_still_listed_in_the_own_class_is_another_child() =>
        Plan(Known(("5А-01", "Вишнёв Пётр Ильич"), ("5Б-01", "Грушина Дарья Олеговна")), "5А|1|Вишнёв Пётр Ильич", "5Б|1|Грушина Дарья Олеговна", "5Б|2|Вишнёв Пётр Ильич").Pupils.Single(pupil => pupil.NeedsPlace).PupilId.ShouldBeNull();

    [Fact]
    public void Last_years_pupils_keep_their_keys_under_new_codes()
    {
        var facts = Known(("4А-05", "Абрикосова Анна Павловна")) with { Places = [Place(1, "4А-05") with { StartYear = 2025 }] };

        var planned = Plan(facts, "5А|1|Абрикосова Анна Павловна").Pupils.Single();

        (planned.PupilId, planned.Code, planned.NeedsPlace).ShouldBe((1, "5А-01", true));
    }

    [Fact]
    public void Another_family_name_on_the_same_number_is_the_same_child_and_is_told()
    {
        var plan = Plan(Known(("5А-01", "Абрикосова Анна Павловна"), ("5А-02", "Вишнёв Пётр Ильич")), "5А|1|Персикова Анна Павловна", "5А|2|Вишнёв Пётр Ильич");

        plan.Pupils.Single(pupil => pupil.Code == "5А-01").PupilId.ShouldBe(1);
        plan.Doubts.OfType<KeyDoubt.Renamed>().Single().Now.Family.ShouldBe("Персикова");
    }

    [Fact]
    public void A_patronymic_that_comes_later_is_added()
    {
        var planned = Plan(Known(("5А-01", "Абрикосова Анна")), "5А|1|Абрикосова Анна Павловна").Pupils.Single();

        (planned.PupilId, planned.NeedsPlace, planned.ChangesSomething, planned.Listed.Name.Patronymic).ShouldBe((1, false, true, "Павловна"));
    }

    [Fact]
    public void Rows_without_a_class_are_told_and_not_saved()
    {
        var plan = Plan(Nothing, "|1|Абрикосова Анна Павловна");

        plan.Pupils.ShouldBeEmpty();
        plan.Doubts.ShouldBe([new KeyDoubt.NoClass(1)]);
    }

    /// <summary>Whatever list was saved: the same list again, in any order of rows, changes nothing; with somebody more, every code that was given stays.</summary>
    [Fact]
    public void The_same_list_again_changes_nothing_and_no_code_ever_moves() =>
        Prop.ForAll(Gen.Choose(1, 30).Two().ToArbitrary(), sizes =>
        {
            var (count, shift) = sizes;
            var rows = Enumerable.Range(1, count).Select(at => $"5А|{at}|Фамилия{Letters(at)} Имя{Letters(at % 3)} Отчествович").ToArray();
            var saved = After(Plan(Nothing, rows));
            var again = Plan(saved, [.. rows.Skip(shift % count), .. rows.Take(shift % count)]);
            var grown = Plan(saved, [.. rows.Select((row, at) => row.Replace($"|{at + 1}|", $"|{at + 2}|", StringComparison.Ordinal)).Prepend("5А|1|Ананасов Лев Львович")]);
            return again.ChangesNothing && again.Missing.Count == 0
                && saved.Places.All(place => grown.Pupils.Single(pupil => pupil.PupilId == place.PupilId).Code == place.Code)
                && grown.Pupils.Single(pupil => pupil.NeedsPlace).Code == $"{PupilCode.Of(Class("5А"), count + 1)}";
        }).QuickCheckThrowOnFailure();

    private static KeyFacts After(KeyPlan plan)
    {
        var numbered = plan.Pupils.Select((pupil, at) => (Pupil: pupil, Id: at + 1L)).ToList();
        return Nothing with
        {
            Pupils = [.. numbered.Select(one => new Pupil(one.Id, 1))],
            Places = [.. numbered.Select(one => Place(one.Id, one.Pupil.Code))],
            Names = [.. numbered.Select(one => PupilName.Of(one.Id, one.Pupil.Listed.Name))],
        };
    }

    private static KeyFacts Known(params (string Code, string Name)[] pupils) => Nothing with
    {
        Pupils = [.. pupils.Select((_, at) => new Pupil(at + 1, 1))],
        Places = [.. pupils.Select((pupil, at) => Place(at + 1, pupil.Code))],
        Names = [.. pupils.Select((pupil, at) => PupilName.Of(at + 1, PupilNameReader.TryRead(pupil.Name, out var name) ? name : throw new ArgumentException(pupil.Name)))],
    };

    private static KeyPlan Plan(KeyFacts facts, params string[] rows) =>
        KeyPlan.Of(ClassListReader.Read([new ClassListTable("", ClassListReaderTests.Rows(["Класс|№|ФИО", .. rows]))]), facts);

    private static string Told(PlannedPupil pupil) => $"{pupil.Code} {pupil.Listed.Name.Family}{(pupil.PupilId is null ? " новый" : "")}";

    private static PupilPlace Place(long pupil, string code) => new(1000 + pupil, 1, pupil, 2026, code);

    private static SchoolClass Class(string text) => SchoolClass.TryParse(text, out var one) ? one : throw new ArgumentException(text);

    private static string Letters(int number) => string.Concat($"{number}".Select(digit => (char)('а' + (digit - '0'))));
}
