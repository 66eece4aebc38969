using QualityBot.Tests.Support;

namespace QualityBot.Tests.Staff;

/// <summary>«О школе» in /settings.</summary>
public sealed class SchoolSettingsTests : IDisposable
{
    private readonly TestBot bot = School.Open();

    [Theory]
    [InlineData("Полное название", "МБОУ «Лицей № 3»", "Полное название: МБОУ «Лицей № 3»")]
    [InlineData("Кратко", "Лицей № 3", "Кратко: Лицей № 3")]
    [InlineData("Место", "г. Заречный", "Место: г. Заречный")]
    [InlineData("Адрес и телефон", "ул. Школьная, 12", "Адрес и телефон: ул. Школьная, 12")]
    [InlineData("Часовой пояс", "Asia/Omsk", "Часовой пояс: Asia/Omsk")]
    public async Task Each_thing_is_changed_by_a_tap_and_a_text(string field, string typed, string shown)
    {
        await Open(School.Director);
        await bot.Press(School.Director, field);
        await bot.Say(School.Director, typed);

        bot.Last(School.Director).ShouldContain(shown);
        bot.All<QualityDomain.People.School>().Single(school => school.Id == Given.OtherSchool.Id).ShouldBe(Given.OtherSchool);
    }

    [Fact]
    public async Task The_time_zone_is_also_chosen_by_a_button()
    {
        await Open(School.Director);
        await bot.Press(School.Director, "Часовой пояс");
        await bot.Press(School.Director, "Омск +3");

        bot.All<QualityDomain.People.School>().Single(school => school.Id == Given.School.Id).ZoneId.ShouldBe("Asia/Omsk");
    }

    [Fact]
    public async Task What_may_be_empty_is_emptied_by_a_dash()
    {
        await Open(School.Director);
        await bot.Press(School.Director, "Место");
        await bot.Say(School.Director, "г. Заречный");
        await bot.Press(School.Director, "Место");
        await bot.Say(School.Director, "-");

        bot.All<QualityDomain.People.School>().Single(school => school.Id == Given.School.Id).Place.ShouldBeNull();
    }

    [Fact]
    public async Task A_zone_that_is_none_is_asked_again()
    {
        await Open(School.Director);
        await bot.Press(School.Director, "Часовой пояс");
        await bot.Say(School.Director, "Луна");

        bot.Last(School.Director).ShouldContain("Такой зоны не знаю");
    }

    [Theory]
    [InlineData(School.Secretary)]
    [InlineData(School.Teacher)]
    public async Task Others_may_not(string who)
    {
        await bot.Press(who, School.Data("school"));

        bot.Last(who).ShouldContain("недоступно");
    }

    public void Dispose() => bot.Dispose();

    private async Task Open(string who)
    {
        await bot.Say(who, "/settings");
        await bot.Press(who, "О школе");
    }
}
