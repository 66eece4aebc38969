using QualityBot.Reports.Layout;

namespace QualityBot.Tests.Reports;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("протокол № 5", "протокол №_5")]
    [InlineData("42,9 % и 3 решения", "42,9_% и 3 решения")]
    [InlineData("2026 г. начался", "2026_г. начался")]
    [InlineData("5 групп", "5 групп")]                   // a word that only starts with «г»
    [InlineData("А.П. Беляева", "А.П._Беляева")]
    [InlineData("Школа им. Гоголя", "Школа им. Гоголя")] // not initials
    [InlineData("в РФ. Срок", "в РФ. Срок")]             // the end of a sentence
    [InlineData("№ ", "№ ")]
    [InlineData(" %", " %")]
    public void Spaces_bind_what_must_stay_on_one_line(string typed, string printed) => Typography.Prepared(typed).ShouldBe(printed.Replace('_', '\u00A0'));

    [Fact]
    public void Control_characters_become_spaces_and_line_feeds_stay() => Typography.Prepared("а\0б\tв\nг\uFFFF").ShouldBe("а б в\nг ");
}
