using System.Net;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.People.PupilNames;

namespace QualityBot.Tests.LocalPage;

/// <summary>What others than the person at the machine try.</summary>
public sealed class ThreatTests : IAsyncLifetime
{
    private PageHouse house = null!;

    public async Task InitializeAsync() => house = await PageHouse.Open();

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    /// <summary>A name that points to this machine is a foreign site's way in.</summary>
    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("127.0.0.1:1")]
    public async Task A_request_by_another_host_name_is_not_looked_at(string host)
    {
        var browser = await house.Inside(2);
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(house.Address, "/classes/2026/5А"));
        request.Headers.Host = host;

        var shown = await browser.Send(request);

        (shown.Status, shown.Text).ShouldBe((HttpStatusCode.BadRequest, ""));
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_form_of_a_foreign_site_is_not_looked_at(string header, string value)
    {
        var browser = await house.Inside(2);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(house.Address, "/leave")) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add(header, value);

        (await browser.Send(request)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Get("/")).Text.ShouldContain("5А");
    }

    /// <summary>Every form of the page.</summary>
    [Theory]
    [InlineData("/leave")]
    [InlineData("/papers")]
    [InlineData("/lists")]
    [InlineData("/lists/save")]
    public async Task A_form_without_its_token_does_nothing(string path)
    {
        var browser = await house.Inside(2);
        var before = house.Bot.All<AuditRow>().Count;

        (await browser.PostRaw(path, ("paper", "pocket"), ("class", "5А"), ("token", "wrong"))).Status.ShouldBe(HttpStatusCode.BadRequest);

        house.Bot.All<AuditRow>().Count.ShouldBe(before);
        (await browser.Get("/")).Text.ShouldContain("5А");
    }

    [Theory]
    [InlineData("/classes/2026/5А")]
    [InlineData("/")]
    public async Task Without_a_session_there_are_no_names(string path) => (await house.Browser().Get(path)).Text.ShouldNotContain("Канарейкина");

    [Fact]
    public async Task Another_school_sees_neither_the_class_nor_its_names()
    {
        var browser = await house.Inside(902);

        (await browser.Get("/")).Text.ShouldNotContain("5А");
        (await browser.Get("/classes/2026/5А")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post("/papers", ("paper", "pocket"), ("class", "5А"), ("year", "2026"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_class_teacher_sees_the_own_class_alone()
    {
        var browser = await house.Inside(5);

        (await browser.Get("/classes/2026/5А")).Text.ShouldContain("Канарейкина");
        (await browser.Get("/classes/2026/5Б")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post("/papers", ("paper", "pocket"), ("class", "5Б"), ("year", "2026"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.Upload("/lists", "5Б.csv", "№;ФИО\n1;Чужой Пётр Ильич"u8.ToArray(), ("class", "5Б"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_psychologist_sees_pupils_whom_she_supports_alone()
    {
        house.Bot.Store.Put(new QualityDomain.Support.SupportPlan(700, 1, Pupil("5А-02"), "Математика")
        {
            State = QualityDomain.Support.SupportState.Active, Gaps = ["дроби"], Kinds = [QualityDomain.Assessments.Gaps.SupportKind.ExtraLessons], LeadId = 9, From = new(2026, 9, 1), Until = new(2026, 10, 1),
        });

        var shown = await (await house.Inside(9)).Get("/classes/2026/5А");

        shown.Text.ShouldContain("Вишнёв");
        shown.Text.ShouldNotContain("Канарейкина");
    }

    [Fact]
    public async Task Answers_are_not_kept_by_the_browser_and_run_no_script()
    {
        var shown = await (await house.Inside(2)).Get("/classes/2026/5А");

        shown.Raw.Headers.CacheControl!.NoStore.ShouldBeTrue();
        shown.Raw.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_foreign_sites()
    {
        var browser = house.Browser();
        await browser.Get("/");
        var token = await house.Code(2);
        using var handler = new SocketsHttpHandler { CookieContainer = browser.Cookies, AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        var door = await http.GetStringAsync(house.Address);
        var form = System.Text.RegularExpressions.Regex.Match(door, "name=\"token\" value=\"([^\"]+)\"").Groups[1].Value;

        var response = await http.PostAsync(new Uri(house.Address, "/enter"), new FormUrlEncodedContent([new("code", token), new("token", form)]));

        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("qualitybot-page", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
    }

    [Fact]
    public async Task Every_look_at_names_is_in_the_audit()
    {
        var browser = await house.Inside(5);
        await browser.Get("/classes/2026/5А");
        await browser.Post("/papers", ("paper", "pocket"), ("class", "5А"), ("year", "2026"), ("format", "docx"));

        house.Bot.All<NameUse>().Where(use => use.PersonId == 5).Select(use => (use.Kind, use.Pupils)).ShouldBe([(NameUseKind.Shown, 2), (NameUseKind.Printed, 2)]);
        house.Bot.All<AuditRow>().Count(row => row.Record == nameof(NameUse) && row.ActorId == 5).ShouldBe(2);
    }

    [Fact]
    public async Task After_a_day_at_the_page_no_file_beside_the_key_has_a_name()
    {
        var browser = await house.Inside(2);
        await browser.Get("/classes/2026/5А");
        await browser.Post("/papers", ("paper", "pocket"), ("class", "5А"), ("year", "2026"), ("format", "pdf"));
        await browser.Upload("/lists", "5А.csv", System.Text.Encoding.UTF8.GetBytes("№;ФИО\n1;Канарейкина Анна Павловна\n2;Вишнёв Пётр Ильич\n3;Свиристелева Анна Львовна"), ("class", "5А"), ("year", "2026"));
        await browser.Post("/lists/save", ("answer", "yes"));
        await house.Bot.Forward(TimeSpan.FromHours(1));
        Backup.Copy(house.Bot.Store.Options.Path, house.Bot.Store.Options.Path + ".copy");

        house.Key.Read(1).Count.ShouldBe(4);
        foreach (var canary in new[] { "Канарейкина", "Свиристелева" })
        {
            house.FilesWith(canary).ShouldBeEmpty();
            house.Bot.Channel.Chat("2").ShouldAllBe(message => !message.Text.Plain.Contains(canary, StringComparison.Ordinal));
        }
    }

    private long Pupil(string code) => house.Bot.All<QualityDomain.People.PupilPlace>().Single(place => place.Code == code).PupilId;
}
