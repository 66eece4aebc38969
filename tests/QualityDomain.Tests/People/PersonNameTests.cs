using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Соколова М.И.", "Соколова", "М", "И")]
    [InlineData("Соколова М. И.", "Соколова", "М", "И")]
    [InlineData("Соколова М И", "Соколова", "М", "И")]
    [InlineData("Соколова, М.И.", "Соколова", "М", "И")]
    [InlineData("соколова м.и.", "Соколова", "М", "И")]
    [InlineData("Соколова М.", "Соколова", "М", null)] // the patronymic may lack
    [InlineData("М.И. Соколова", "Соколова", "М", "И")]
    [InlineData("М.И.Соколова", "Соколова", "М", "И")]
    [InlineData("М. Соколова", "Соколова", "М", null)]
    [InlineData("Соколова Марина Игоревна", "Соколова", "Марина", "Игоревна")]
    [InlineData("Марина Игоревна Соколова", "Соколова", "Марина", "Игоревна")]
    [InlineData("СОКОЛОВА МАРИНА ИГОРЕВНА", "Соколова", "Марина", "Игоревна")]
    [InlineData("Соколова Марина", "Соколова", "Марина", null)]
    [InlineData("  Соколова\u00A0М.\u00A0И. ", "Соколова", "М", "И")]
    [InlineData("Соколова-Мирская О.В.", "Соколова-Мирская", "О", "В")]
    [InlineData("СОКОЛОВА-МИРСКАЯ О.В.", "Соколова-Мирская", "О", "В")]
    [InlineData("Мамедов Руслан Ильгар оглы", "Мамедов", "Руслан", "Ильгар оглы")]
    [InlineData("Ильич Павел Петрович", "Ильич", "Павел", "Петрович")] // a family name like a patronymic
    public void A_name_is_read_however_it_is_written(string text, string family, string given, string? patronymic)
    {
        PersonNameReader.TryRead(text, out var name).ShouldBeTrue();
        name.ShouldBe(new(family, given, patronymic));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Соколова")] // one word could be anything
    [InlineData("Марина Игоревна")] // nobody is called so in a paper
    [InlineData("Учителя начальных классов")]
    [InlineData("УЧИТЕЛЯ НАЧАЛЬНЫХ КЛАССОВ")]
    [InlineData("Прочие сотрудники")]
    [InlineData("Вакансия 1")]
    [InlineData("Итого: 25 часов")]
    [InlineData("5А")]
    public void Anything_else_is_not_a_name(string? text) => PersonNameReader.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void A_name_is_written_as_each_place_asks()
    {
        var name = new PersonName("Соколова", "Марина", "Игоревна");

        name.WithInitials.ShouldBe("Соколова М.\u00A0И.");
        name.Signature.ShouldBe("М.И.\u00A0Соколова");
        name.InTables.ShouldBe("Соколова\u00A0М.И.");
        new PersonName("Беляева", "анна-мария", null).Signature.ShouldBe("А.-М.\u00A0Беляева");
        name.Full.ShouldBe("Соколова Марина Игоревна");
        name.Polite.ShouldBe("Марина Игоревна");
    }

    [Fact]
    public void A_name_of_initials_is_written_with_full_stops()
    {
        var name = new PersonName("Соколова", "М", "И");

        name.Full.ShouldBe("Соколова М. И.");
        name.Polite.ShouldBe("Соколова М.\u00A0И.");
    }

    [Theory]
    [InlineData("Соколова Марина Игоревна", "Соколова М.И.", true)]
    [InlineData("Соколова Марина Игоревна", "Соколова М.", true)]
    [InlineData("Королёва Алёна Петровна", "Королева Алена Петровна", true)] // ё is е
    [InlineData("Соколова Марина Игоревна", "Соколова Мария Игоревна", false)]
    [InlineData("Соколова Марина Игоревна", "Соколова А.И.", false)]
    [InlineData("Соколова Марина Игоревна", "Соколов М.И.", false)]
    public void Names_match_unless_they_contradict_each_other(string one, string other, bool same)
    {
        PersonNameReader.TryRead(one, out var left).ShouldBeTrue();
        PersonNameReader.TryRead(other, out var right).ShouldBeTrue();

        left.Matches(right).ShouldBe(same);
        right.Matches(left).ShouldBe(same);
    }

    [Theory]
    [InlineData("Соколова Марина Игоревна", "Соколовой Марине Игоревне")]
    [InlineData("Соколов Игорь Львович", "Соколову Игорю Львовичу")]
    [InlineData("Вишневский Андрей Ильич", "Вишневскому Андрею Ильичу")]
    [InlineData("Вишневская Любовь Юрьевна", "Вишневской Любови Юрьевне")]
    [InlineData("Шевчук Павел Петрович", "Шевчуку Павлу Петровичу")]
    [InlineData("Шевчук Мария Петровна", "Шевчук Марии Петровне")] // women's names in a consonant stay
    [InlineData("Шевченко Лев Егорович", "Шевченко Льву Егоровичу")] // -ко stays
    [InlineData("Седых Анна Олеговна", "Седых Анне Олеговне")]
    [InlineData("Сковорода Пётр Ильич", "Сковороде Петру Ильичу")]
    [InlineData("Гуля Инна Ильинична", "Гуле Инне Ильиничне")]
    [InlineData("Король Илья Фёдорович", "Королю Илье Фёдоровичу")]
    [InlineData("Король Инна Фёдоровна", "Король Инне Фёдоровне")]
    [InlineData("Гайдай Никита Олегович", "Гайдаю Никите Олеговичу")]
    [InlineData("Толстой Юрий Олегович", "Толстому Юрию Олеговичу")]
    [InlineData("Соколова-Мирская Ольга Викторовна", "Соколовой-Мирской Ольге Викторовне")]
    [InlineData("Мамедов Руслан Ильгар оглы", "Мамедову Руслану Ильгар оглы")]
    public void An_order_addresses_people_in_the_dative(string name, string dative)
    {
        PersonNameReader.TryRead(name, out var read).ShouldBeTrue();
        Dative.Full(read).ShouldBe(dative);
    }

    [Theory]
    [InlineData("Соколова М.И.", "Соколовой М.\u00A0И.")] // the ending tells the gender
    [InlineData("Соколов М.И.", "Соколову М.\u00A0И.")]
    [InlineData("Шевчук М.И.", "Шевчук М.\u00A0И.")] // it does not: better left than wrong
    public void With_initials_only_the_family_name_tells_the_gender(string name, string dative)
    {
        PersonNameReader.TryRead(name, out var read).ShouldBeTrue();
        Dative.WithInitials(read).ShouldBe(dative);
    }

    [Fact]
    public void The_search_key_has_small_letters_and_no_yo() =>
        new PersonName("Королёва-Мирская", "Алёна", "Петровна").Key.ShouldBe("королева мирская алена петровна");
}
