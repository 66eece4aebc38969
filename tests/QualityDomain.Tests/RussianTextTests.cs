namespace QualityDomain.Tests;

public sealed class RussianTextTests
{
    [Theory]
    [InlineData(0, "решений")]
    [InlineData(1, "решение")]
    [InlineData(2, "решения")]
    [InlineData(4, "решения")]
    [InlineData(5, "решений")]
    [InlineData(11, "решений")]  // the teens are many, whatever they end with
    [InlineData(14, "решений")]
    [InlineData(21, "решение")]
    [InlineData(112, "решений")]
    [InlineData(-3, "решения")]  // a difference may be negative
    public void A_word_agrees_with_its_number(long n, string word) => RussianText.Plural(n, "решение", "решения", "решений").ShouldBe(word);

    [Theory]
    [InlineData(7, "7 дней")]
    [InlineData(9999, "9999 дней")]
    [InlineData(12500, "12 500 дней")] // a space from five digits on
    public void A_count_keeps_its_word_on_the_line(long n, string text) => RussianText.Count(n, "день", "дня", "дней").ShouldBe(text.Replace(' ', '\u00A0'));

    [Theory]
    [InlineData(0.4286, "42,9\u00A0%")]
    [InlineData(1, "100\u00A0%")]
    [InlineData(0.125, "12,5\u00A0%")]
    [InlineData(0.0005, "0,1\u00A0%")] // a half goes up
    public void A_share_has_a_decimal_comma(double share, string text) => RussianText.Percent((decimal)share).ShouldBe(text);

    [Fact]
    public void A_day_in_words_has_its_month_in_the_genitive() => RussianText.Day(new(2020, 11, 9)).ShouldBe("9\u00A0ноября 2020\u00A0г.");

    [Fact]
    public void A_day_in_figures_has_two_digits() => RussianText.ShortDay(new(2020, 11, 9)).ShouldBe("09.11.2020");

    [Fact]
    public void A_month_with_its_year_is_in_the_nominative() => RussianText.MonthOf(new(2026, 5, 1)).ShouldBe("май 2026\u00A0г.");

    [Theory]
    [InlineData("сообщить расписание до 10 сентября 2026 г.;", "сообщить расписание до 10 сентября 2026 г.")]
    [InlineData("провести работы по 25.09.2026.", "провести работы по 25.09.2026")]
    [InlineData("Подготовить кабинеты и технику.", "Подготовить кабинеты и технику")]
    [InlineData("ответственный Сомова А.П.", "ответственный Сомова А.П.")]
    [InlineData("", "")]
    public void The_stop_of_a_list_is_taken_off_and_that_of_an_abbreviation_stays(string text, string without) => RussianText.WithoutStop(text).ShouldBe(without);
}
