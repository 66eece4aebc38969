using QualityDomain.Letters;

namespace QualityDomain.Tests.Letters;

/// <summary>The answer to the founder: its number and date, or nothing.</summary>
public sealed class AnswerReferenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData("01-15/214 от 25.11", "01-15/214", "2026-11-25")]
    [InlineData("исх. № 214 от 25 ноября 2026 г.", "214", "2026-11-25")]
    [InlineData("№ 214/о от 25.11.26", "214/о", "2026-11-25")]
    [InlineData("25.11.2026 № 01-15/214", "01-15/214", "2026-11-25")]
    [InlineData("Ответ № 9 от 28.12", "9", "2025-12-28")] // December lies behind, not ahead.
    public void Number_and_date_are_read(string typed, string number, string date)
    {
        var answer = AnswerReference.Read(typed, Today).ShouldNotBeNull();

        answer.Number.ShouldBe(number);
        answer.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);
    }

    [Theory]
    [InlineData("отправили")]
    [InlineData("214")]
    [InlineData("25.11.2026")]
    [InlineData("214 от 31.02")]
    [InlineData("214 от 27.11.2026")] // tomorrow
    public void Half_an_answer_is_none(string typed) => AnswerReference.Read(typed, Today).ShouldBeNull();
}
