using System.Net;
using System.Text;
using QualityBot.Storage.Rows;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People.PupilNames;

namespace QualityBot.Tests.LocalPage;

/// <summary>Results with surnames: refused by the chat, taken by the page, gone on with in the chat.</summary>
public sealed class ResultPageTests : IAsyncLifetime
{
    private const string File = "Входная работа по математике;;;;\n№;ФИО;1 (1б);2 (1б);Итого\n1;Канарейкина Анна Павловна;1;0;1\n2;Вишнёв Пётр Ильич;1;1;2\n";

    private PageHouse house = null!;

    public async Task InitializeAsync() => house = await PageHouse.Open();

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task The_chat_refuses_the_names_and_shows_the_way_here()
    {
        await house.Bot.Say("2", "/results");
        await house.Bot.PressStart("2", "Загрузить");
        await house.Bot.Upload("2", "итоги.csv", Encoding.UTF8.GetBytes(File));

        house.Bot.Last("2").ShouldContain("Печать с именами");
        house.Bot.All<ResultSet>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_turns_names_into_codes_and_the_chat_goes_on_with_its_questions()
    {
        var browser = await house.Inside(2);
        var shown = await browser.Upload("/results", "итоги.csv", Encoding.UTF8.GetBytes(File), ("class", "5А"), ("year", "2026"));
        shown.Text.ShouldContain("имени заменены кодами");

        await house.Bot.Forward(TimeSpan.FromSeconds(1));

        house.Bot.Channel.Chat("2").Count.ShouldBeGreaterThan(1); // The code, then the first question of the dialogue.
        house.Bot.All<SessionRow>().Single().State.ShouldContain("5А-01");
        house.Bot.All<NameUse>().Last().Kind.ShouldBe(NameUseKind.Matched);
        house.FilesWith(PageHouse.Canary).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_file_takes_the_place_of_one_that_is_still_being_asked_about()
    {
        var browser = await house.Inside(2);
        await browser.Upload("/results", "итоги.csv", Encoding.UTF8.GetBytes(File), ("class", "5А"), ("year", "2026"));
        await house.Bot.Forward(TimeSpan.FromSeconds(1));

        await browser.Upload("/results", "новые итоги.csv", Encoding.UTF8.GetBytes(File.Replace("1;1;2", "0;1;1", StringComparison.Ordinal)), ("class", "5А"), ("year", "2026"));
        await house.Bot.Forward(TimeSpan.FromSeconds(1));

        house.Bot.All<SessionRow>().Single().State.ShouldContain("новые итоги.csv");
    }

    [Fact]
    public async Task A_name_without_a_code_is_shown_and_nothing_is_stored()
    {
        var browser = await house.Inside(2);
        var before = house.Bot.All<AuditRow>().Count;

        var shown = await browser.Upload("/results", "итоги.csv", Encoding.UTF8.GetBytes(File.Replace("Вишнёв", "Свиристелев", StringComparison.Ordinal)), ("class", "5А"), ("year", "2026"));

        shown.Status.ShouldBe(HttpStatusCode.Conflict);
        shown.Text.ShouldContain("Свиристелев");
        house.Bot.All<WorkRow>().ShouldBeEmpty();
        house.Bot.All<AuditRow>().Count.ShouldBe(before);
        house.FilesWith("Свиристелев").ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_take_results_in_does_not_do_it_here_either() =>
        (await (await house.Inside(5)).Upload("/results", "итоги.csv", Encoding.UTF8.GetBytes(File), ("class", "5А"))).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Another_schools_names_find_no_code_here() =>
        (await (await house.Inside(902)).Upload("/results", "итоги.csv", Encoding.UTF8.GetBytes(File), ("class", "5А"), ("year", "2026"))).Status.ShouldBe(HttpStatusCode.Conflict);

    [Fact]
    public async Task A_file_that_is_called_after_a_child_loses_its_name()
    {
        await (await house.Inside(2)).Upload("/results", "Канарейкина_Анна.csv", Encoding.UTF8.GetBytes(File), ("class", "5А"), ("year", "2026"));
        await house.Bot.Forward(TimeSpan.FromSeconds(1));

        house.FilesWith(PageHouse.Canary).ShouldBeEmpty();
    }
}
