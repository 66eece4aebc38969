using QualityDomain.Support.Log;

namespace QualityDomain.Tests.Supporting;

public sealed class ChildNamesTests
{
    [Theory]
    [InlineData("занятие с Лавровым Петя по дробям", true)]
    [InlineData("занятие, Лавров Петя, дроби", true)]
    [InlineData("Петя Лавров 5А", true)]
    [InlineData("дроби, Лавров П.", true)]
    [InlineData("П. А. Лавров, дроби", true)]
    [InlineData("тема: Вторая Мировая война", false)]
    [InlineData("зима и мороз в лирике", false)]
    [InlineData("Пётр Первый", true)] // rather once too often: the topic can be typed in small letters
    [InlineData("роман в стихах", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_family_name_beside_a_given_name_or_initials_is_told(string? text, bool told) => ChildNames.AreIn(text).ShouldBe(told);
}
