using System.Net;
using QualityBot.LocalPage;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.LocalPage;

/// <summary>Who gets in and who does not.</summary>
public sealed class DoorTests : IAsyncLifetime
{
    private PageHouse house = null!;

    public async Task InitializeAsync() => house = await PageHouse.Open();

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task A_code_from_the_chat_opens_the_page_once()
    {
        var code = await house.Code(2);

        (await house.Browser().Enter(code)).Text.ShouldContain("5А");
        (await house.Browser().Enter(code)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes()
    {
        var code = await house.Code(2);
        house.Bot.Clock.Forward(PageCode.Lifetime);

        (await house.Browser().Enter(code)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_newer_code_ends_the_older_one()
    {
        var older = await house.Code(2);
        await house.Code(2);

        (await house.Browser().Enter(older)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_door_for_ten_minutes_even_for_a_right_one()
    {
        var (code, browser) = (await house.Code(2), house.Browser());
        for (var at = 0; at < PageDoor.WrongTries; at++)
        {
            await browser.Enter($"{(code == "000000" ? "111111" : "000000")}");
        }

        (await browser.Enter(code)).Status.ShouldBe(HttpStatusCode.TooManyRequests);

        house.Bot.Clock.Forward(PageDoor.LockTime);
        (await browser.Enter(await house.Code(2))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_foreign_form_does_not_even_use_up_a_try()
    {
        var browser = house.Browser();
        for (var at = 0; at < PageDoor.WrongTries; at++)
        {
            (await browser.PostRaw("/enter", ("code", "000000"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await browser.Enter(await house.Code(2))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_store_has_no_code_and_the_message_with_it_is_wiped_once_it_was_sent()
    {
        var code = await house.Code(2);
        house.Bot.All<PageCode>().ShouldAllBe(one => !one.Hash.Contains(code, StringComparison.Ordinal));

        await house.Bot.Forward(TimeSpan.FromMinutes(1));

        var shown = code.Insert(3, " ");
        house.Bot.All<OutboxRow>().ShouldAllBe(row => !row.Payload.Contains(shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_neither_sees_nor_loads_names_gets_no_code()
    {
        await house.Bot.Say("11", "/print");

        house.Bot.Last("11").ShouldNotContain("Код:");
    }

    [Fact]
    public async Task A_page_that_nobody_touches_for_half_an_hour_closes()
    {
        var browser = await house.Inside(2);
        house.Bot.Clock.Forward(PageSessions.Idle);

        (await browser.Get("/classes/2026/5А")).Text.ShouldNotContain(PageHouse.Canary);
    }

    [Fact]
    public async Task Leaving_closes_the_page()
    {
        var browser = await house.Inside(2);
        await browser.Post("/leave");

        (await browser.Get("/classes/2026/5А")).Text.ShouldNotContain(PageHouse.Canary);
    }

    [Fact]
    public async Task The_session_of_somebody_dismissed_ends_with_the_next_request()
    {
        var browser = await house.Inside(2);
        Change<Person>(2, person => person with { LeftOn = new(2026, 9, 4) });

        var shown = await browser.Get("/classes/2026/5А");

        shown.Status.ShouldBe(HttpStatusCode.Forbidden);
        shown.Text.ShouldNotContain(PageHouse.Canary);
    }

    [Fact]
    public async Task A_session_sees_no_more_than_the_role_of_this_moment()
    {
        var browser = await house.Inside(2);
        Change<Appointment>(100_002, role => role with { To = new(2026, 9, 4) });

        (await browser.Get("/classes/2026/5А")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_code_of_somebody_whose_role_ended_meanwhile_opens_nothing()
    {
        var code = await house.Code(2);
        Change<Appointment>(100_002, role => role with { To = new(2026, 9, 4) });

        (await house.Browser().Enter(code)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_page_that_is_switched_off_is_told_in_the_chat()
    {
        await using (var db = house.Bot.Store.CreateDbContext())
        {
            await PageAddress.Save(db, "", CancellationToken.None);
        }

        await house.Bot.Say("2", "/print");

        house.Bot.Last("2").ShouldContain("выключена");
    }

    private void Change<T>(long id, Func<T, T> change)
        where T : class
    {
        using var db = house.Bot.Store.CreateDbContext();
        var before = db.Set<T>().Find(id)!;
        db.Entry(before).State = Microsoft.EntityFrameworkCore.EntityState.Detached;
        db.Update(change(before));
        db.SaveChanges();
    }
}
