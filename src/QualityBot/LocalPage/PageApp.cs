using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityBot.Names;
using QualityBot.Papers;
using QualityBot.Storage;

namespace QualityBot.LocalPage;

/// <summary>The page as a web application: what a request passes before a page sees it, and the table of pages.</summary>
internal sealed partial class PageApp(
    IDbContextFactory<AppDb> stores, WriteGate gate, SchoolClock clock, PageSessions sessions, PageDoor door, NameKey key, IEnumerable<PagePaper> papers, ILogger<PageApp> log)
{
    public const string SessionCookie = "qualitybot-page";

    /// <summary>The field in which each form brings its token.</summary>
    public const string TokenField = "token";

    private const string DoorCookie = "qualitybot-door";
    private const int LargestBody = Limits.FileBytes + (64 * 1024);

    /// <summary>Everything stays in memory: a file with names never touches the disk on its way in.</summary>
    private static readonly FormOptions InMemory = new() { MemoryBufferThreshold = LargestBody, MultipartBodyLengthLimit = LargestBody, ValueCountLimit = 200 };

    private static readonly FormCollection NoForm = new([]);

    /// <summary>The application, ready to start on the loopback address.</summary>
    /// <param name="port">0: any free one.</param>
    public WebApplication Build(int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], EnvironmentName = "Production" });
        builder.Logging.ClearProviders(); // Requests carry classes and codes; the audit tells what matters.
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Use(async (http, next) =>
        {
            PageSafety.Guard(http.Response, isFile: false);
            if (PageSafety.IsForUs(http))
            {
                await next(http);
            }
            else
            {
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
            }
        });
        Map(app);
        return app;
    }

    private void Map(IEndpointRouteBuilder routes)
    {
        var (lists, prints, results) = (new ListPages(key), new PrintPages(key, [.. papers]), new ResultPages(key));
        routes.MapGet("/style.css", http => Send(http, "text/css; charset=utf-8", PageStyle.Css));
        routes.MapGet("/", Start);
        routes.MapPost("/enter", Enter);
        routes.MapPost("/leave", Guarded(Leave));
        routes.MapGet("/classes/{year:int}/{name}", Guarded(prints.OfClass));
        routes.MapPost("/papers", Guarded(prints.Print));
        routes.MapPost("/lists", Guarded(lists.Show));
        routes.MapPost("/lists/save", Guarded(lists.Save));
        routes.MapPost("/results", Guarded(results.Take));
        routes.MapFallback(Guarded(visit => Task.FromResult<PageAnswer>(new PageAnswer.Page(PageFrame.Inside(visit, Texts.NoSuchPage, Html.Of($"<p>{Texts.NoSuchPage}</p>")), StatusCodes.Status404NotFound))));
        return;

        async Task Start(HttpContext http)
        {
            if (sessions.Find(http.Request.Cookies[SessionCookie]) is null)
            {
                await Answer(http, AskCode(http, ""));
            }
            else
            {
                await Guarded(prints.Home)(http);
            }
        }
    }

    /// <summary>The form for the code. It carries a token too, so that no foreign site can use up the five tries.</summary>
    private static PageAnswer.Page AskCode(HttpContext http, string trouble, int status = StatusCodes.Status200OK)
    {
        var cookie = http.Request.Cookies[DoorCookie] ?? PageSessions.Draw(); // The same in every tab, so that one does not make the other's form old.
        http.Response.Cookies.Append(DoorCookie, cookie, Strict());
        return new(PageFrame.Door(PageCodeHash.Of(cookie), trouble), status);
    }

    private async Task Enter(HttpContext http)
    {
        var form = await FormOf(http);
        if (form is null || http.Request.Cookies[DoorCookie] is not { } cookie || !SameToken(form[TokenField].ToString(), PageCodeHash.Of(cookie)))
        {
            await Answer(http, AskCode(http, Texts.FormIsOld, StatusCodes.Status400BadRequest));
            return;
        }

        switch (await door.Enter(form["code"], http.RequestAborted))
        {
            case DoorAnswer.Opened(var opened):
                http.Response.Cookies.Append(SessionCookie, opened, Strict());
                await Answer(http, new PageAnswer.GoTo("/"));
                break;
            case DoorAnswer.Locked(var left):
                await Answer(http, AskCode(http, Texts.DoorIsLocked(left), StatusCodes.Status429TooManyRequests));
                break;
            default:
                await Answer(http, AskCode(http, Texts.WrongCode, StatusCodes.Status403Forbidden));
                break;
        }
    }

    private Task<PageAnswer> Leave(PageVisit visit)
    {
        sessions.Close(visit.Http.Request.Cookies[SessionCookie]);
        return Task.FromResult<PageAnswer>(new PageAnswer.GoTo("/"));
    }

    /// <summary>A page for people who are in: session, token, and the rights of this very moment.</summary>
    private RequestDelegate Guarded(Func<PageVisit, Task<PageAnswer>> page) => async http =>
    {
        if (sessions.Find(http.Request.Cookies[SessionCookie]) is not { } session)
        {
            await Answer(http, HttpMethods.IsGet(http.Request.Method) ? new PageAnswer.GoTo("/") : AskCode(http, Texts.SessionIsOver, StatusCodes.Status401Unauthorized));
            return;
        }

        await using var db = await stores.CreateDbContextAsync(http.RequestAborted);
        if (await Asker.Load(db, session.SchoolId, session.PersonId, clock.Now, http.RequestAborted) is not { Viewer: { } person } asker || !PageRights.MayOpen(person))
        {
            sessions.Close(http.Request.Cookies[SessionCookie]);
            await Answer(http, AskCode(http, Texts.NotForYou, StatusCodes.Status403Forbidden));
            return;
        }

        var isPost = HttpMethods.IsPost(http.Request.Method);
        var form = isPost ? await FormOf(http) : NoForm;
        if (form is null || (isPost && !SameToken(form[TokenField].ToString(), session.FormToken)))
        {
            await Answer(http, new PageAnswer.Page(PageFrame.Plain(form is null ? Texts.TooLarge : Texts.FormIsOld), StatusCodes.Status400BadRequest));
            return;
        }

        PageAnswer answer;
        try
        {
            answer = await page(new(http, session, asker, db, gate, form));
        }
        catch (StoreException trouble)
        {
            answer = new PageAnswer.Page(PageFrame.Plain(trouble.Message), StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            PageFailed(bug.GetType().Name, bug.StackTrace); // Not its message: it may quote a name.
            answer = new PageAnswer.Page(PageFrame.Plain(Texts.OurMistake), StatusCodes.Status500InternalServerError);
        }

        await Answer(http, answer);
    };

    private static async Task Answer(HttpContext http, PageAnswer answer)
    {
        switch (answer)
        {
            case PageAnswer.Page(var body, var status):
                http.Response.StatusCode = status;
                await Send(http, "text/html; charset=utf-8", body.Markup);
                break;
            case PageAnswer.Document(var content, var type, var name):
                PageSafety.Guard(http.Response, isFile: true);
                http.Response.ContentType = type;
                http.Response.Headers.ContentDisposition = $"{(type == PrintPages.PdfType ? "inline" : "attachment")}; filename*=UTF-8''{Uri.EscapeDataString(name)}";
                await http.Response.Body.WriteAsync(content, http.RequestAborted);
                break;
            case PageAnswer.GoTo(var path):
                http.Response.StatusCode = StatusCodes.Status303SeeOther;
                http.Response.Headers.Location = path;
                break;
        }
    }

    private static Task Send(HttpContext http, string type, string text)
    {
        http.Response.ContentType = type;
        return http.Response.WriteAsync(text, http.RequestAborted);
    }

    /// <summary>The form that was sent; null: it is none, or larger than anything that a school sends.</summary>
    private static async Task<IFormCollection?> FormOf(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, InMemory));
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request of the local page failed: {Kind} {Where}")]
    private partial void PageFailed(string kind, string? where);

    private static bool SameToken(string given, string wanted) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(wanted));

    private static CookieOptions Strict() => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
}
