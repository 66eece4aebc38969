using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityDomain.Tests.People;

/// <summary>All names are made up.</summary>
public sealed class NamesInTextTests
{
    private static readonly NamesInText Pupils = new(
    [
        new("Канарейкина", "Анна", "Павловна"), new("Снегирёв", "Пётр", "Ильич"), new("Мороз", "Лев", null), new("Зима", "Ольга", null), new("Горский", "Иван", "Львович"),
        new("Дубко", "Мария", null), new("Чижова-Лугова", "Яна", null), new("Соловей", "Нина", null),
    ]);

    private static readonly PersonName[] Staff = [new("Снегирёва", "Марина", "Олеговна"), new("Горская", "Инна", "Львовна")];

    [Theory]
    [InlineData("Занятие с Канарейкиной Анной прошло")]
    [InlineData("поговорить с мамой канарейкиной ани")] // Typed on a phone.
    [InlineData("Канарейкину А. спросить о справке")]
    [InlineData("грамота: А.П. Канарейкина")]
    [InlineData("А. Канарейкиной – тетрадь")]
    [InlineData("Анне Канарейкиной")]
    [InlineData("Канарейкина забыла форму")] // The family name alone, and it can be nothing else.
    [InlineData("у Канарейкиных дома ремонт")]
    [InlineData("Снегирев Петр, Снегирёв Пётр")]
    [InlineData("Снегирёва П. И. хвалим")] // Accusative of a pupil; the colleague is М. О.
    [InlineData("Морозу Льву – путёвка")]
    [InlineData("Зимой Ольгой довольны")]
    [InlineData("Дубко М. болеет")]
    [InlineData("Горского Ивана перевели")]
    [InlineData("Чижовой-Луговой подарили книгу")]
    [InlineData("Соловью Нине – грамоту")]
    [InlineData("канарейкина_анна.docx")]
    [InlineData("Канарейкина.А.xlsx")]
    public void A_pupil_is_found_in_any_case(string text) => Pupils.AreIn(text, Staff).ShouldBeTrue();

    [Theory]
    [InlineData("Завтра Мороз обещает снег")] // A word, also with a capital.
    [InlineData("Дед Мороз придёт к 5А")]
    [InlineData("Зима близко")]
    [InlineData("Поёт соловей")]
    [InlineData("Снегирёва М.О. заменит урок")] // A colleague.
    [InlineData("Снегирёвой скажите о совещании")] // The colleague again, without initials.
    [InlineData("Горская проведёт беседу")]
    [InlineData("Канарейкина Светлана придёт")] // Another person: a mother, a guest.
    [InlineData("канарейка поёт, анна и павел слушают")]
    [InlineData("Анна Павловна проведёт урок")]
    [InlineData("Мороз. Лев толстой шубы")] // Two sentences by chance are a question too many; see below.
    [InlineData("5А-07, дроби, 40 мин")]
    [InlineData("")]
    public void Nobody_is_found_where_nobody_is_named(string text) => Pupils.AreIn(text, Staff).ShouldBe(text.StartsWith("Мороз. Лев", StringComparison.Ordinal));

    [Theory]
    [InlineData("Канарейкина", true)]
    [InlineData("Горский", true)]
    [InlineData("Дубенко", true)]
    [InlineData("Мороз", false)]
    [InlineData("Зима", false)]
    [InlineData("Бобров", true)]
    [InlineData("Львов", true)]
    [InlineData("Дубко", false)]
    public void A_family_name_speaks_for_itself_or_not(string family, bool speaks) => FamilyForms.SpeaksForItself(family).ShouldBe(speaks);

    [Fact]
    public void The_quick_look_misses_nobody_whom_the_long_one_finds() =>
        new[] { "Анне Канарейкиной", "канарейкина", "Чижовой-Луговой" }.ShouldAllBe(text => Pupils.MayBeIn(text));
}
