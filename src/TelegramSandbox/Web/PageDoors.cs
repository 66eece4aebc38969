using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TelegramSandbox.Api;
using TelegramSandbox.People;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Web;

/// <summary>Everything under /sandbox, and the page itself.</summary>
internal sealed class PageDoors(World world, PersonaActs acts, BotPlace place, ClockDrive drive, CancellationToken stop)
{
    private readonly PageView _view = new(world);

    public void Open(IEndpointRouteBuilder routes)
    {
        var feed = new EventFeed(world, _view);
        routes.MapGet("/", http => PageFiles.Send(http, "index.html"));
        routes.MapGet($"/{world.Bot.Username}", http => PageFiles.Send(http, "index.html"));
        routes.MapGet("/page/{name}", http => PageFiles.Send(http, Route(http, "name")));
        routes.MapGet("/sandbox/state", async http => await Write(http, _view.State(await Next(http.RequestAborted)), WireJson.Readable.PageState));
        routes.MapGet("/sandbox/chats/{chat}/messages", Messages);
        routes.MapPost("/sandbox/chats/{chat}/{act}", http => Guarded(http, () => Act(http)));
        routes.MapGet("/sandbox/files/{id}", http => PageFiles.SendFile(http, world, Route(http, "id")));
        routes.MapGet("/sandbox/events", http => feed.Serve(http, stop));
        routes.MapGet("/sandbox/clock", async http => await Write(http, _view.Clock(await Next(http.RequestAborted)), WireJson.Readable.PageClock));
        routes.MapPost("/sandbox/clock", http => Guarded(http, () => MoveClock(http)));
    }

    private async Task Messages(HttpContext http)
    {
        var before = int.TryParse(http.Request.Query["before"], CultureInfo.InvariantCulture, out var id) ? id : int.MaxValue;
        var limit = int.TryParse(http.Request.Query["limit"], CultureInfo.InvariantCulture, out var given) ? given : 60;
        if (_view.Messages(ChatOf(http), before, limit) is { } messages)
        {
            await Write(http, messages, WireJson.Readable.PageMessages);
        }
        else
        {
            http.Response.StatusCode = 404;
        }
    }

    private async Task Act(HttpContext http)
    {
        var chat = ChatOf(http);
        if (Route(http, "act") == "upload")
        {
            await Upload(http, chat);
            return;
        }

        var act = await Read(http, WireJson.Readable.PageAct);
        var persona = Personas.All.FirstOrDefault(p => p.Id == act.As) ?? throw new ActRefusedException(Texts.UnknownPerson);
        var done = new PageDone();
        switch (Route(http, "act"))
        {
            case "say":
                done = new(acts.Say(chat, persona, act.Text ?? "", act.ReplyTo, act.ForwardedFrom));
                break;
            case "press":
                done = new(QueryId: acts.Press(chat, persona, act.MessageId ?? 0, act.Data ?? ""));
                break;
            case "contact":
                done = new(acts.ShareContact(chat, persona));
                break;
            case "read":
                acts.Read(chat);
                break;
            case "let-in":
                place.Set(chat, persona, Membership.Member);
                break;
            case "throw-out":
                place.Set(chat, persona, Membership.Kicked);
                break;
            case "upgrade":
                place.Migrate(chat);
                break;
            default:
                throw new ActRefusedException(Texts.UnknownAct);
        }

        await Write(http, done, WireJson.Readable.PageDone);
    }

    private async Task Upload(HttpContext http, long chat)
    {
        var arguments = await ArgumentsReader.Read(http.Request);
        var persona = Personas.All.FirstOrDefault(p => p.Id == arguments.Number("as")) ?? throw new ActRefusedException(Texts.UnknownPerson);
        var file = arguments.File("file") ?? throw new ActRefusedException(Texts.NoFile);
        var message = acts.Upload(chat, persona, file, arguments.Text("caption"), arguments.Flag("photo"));
        await Write(http, new PageDone(message), WireJson.Readable.PageDone);
    }

    private async Task MoveClock(HttpContext http)
    {
        var order = await Read(http, WireJson.Readable.ClockOrder);
        switch (order)
        {
            case { To: "next" }:
                _ = await drive.ToNextEvent(stop) ?? throw new ActRefusedException(Texts.NoEvent);
                break;
            case { To: { } moment }:
                await drive.MoveTo(
                    DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, out var to) ? to : throw new ActRefusedException(Texts.NotAMoment), stop);
                break;
            case { Hours: < 0 } or { Days: < 0 } or { Days: > 400 } or { Hours: > 9_600 }:
                throw new ActRefusedException(Texts.OnlyForward);
            default:
                await drive.Advance(TimeSpan.FromHours(order.Hours) + TimeSpan.FromDays(order.Days), stop);
                break;
        }

        await Write(http, _view.Clock(await Next(stop)), WireJson.Readable.PageClock);
    }

    private async Task<DateTimeOffset?> Next(CancellationToken cancel) => world.Options.NextEvent is { } ask ? await ask(cancel) : null;

    private static async Task Guarded(HttpContext http, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception e) when (e is ActRefusedException or ApiRefusal or JsonException)
        {
            http.Response.StatusCode = 400;
            await Write(http, new PageError(e is JsonException ? Texts.UnknownAct : e.Message), WireJson.Readable.PageError);
        }
    }

    private static async Task<T> Read<T>(HttpContext http, JsonTypeInfo<T> shape) =>
        await JsonSerializer.DeserializeAsync(http.Request.Body, shape, http.RequestAborted) ?? throw new ActRefusedException(Texts.UnknownAct);

    private static async Task Write<T>(HttpContext http, T value, JsonTypeInfo<T> shape)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await JsonSerializer.SerializeAsync(http.Response.Body, value, shape, http.RequestAborted);
    }

    private static string Route(HttpContext http, string name) => (string)http.Request.RouteValues[name]!;

    private static long ChatOf(HttpContext http) => long.TryParse(Route(http, "chat"), CultureInfo.InvariantCulture, out var id) ? id : 0;
}
