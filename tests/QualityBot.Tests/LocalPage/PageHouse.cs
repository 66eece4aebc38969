using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using QualityBot.Hosting;
using QualityBot.LocalPage;
using QualityBot.Names;
using QualityBot.Tests.Names;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.Tests.LocalPage;

/// <summary>The bot with its local page on a free port, a school whose classes 5А and 5Б are named, and a second school.</summary>
/// <remarks>2 deputy, 5 class teacher of 5А, 9 psychologist; 902 deputy of the other school. All names are made up.</remarks>
internal sealed class PageHouse : IAsyncDisposable
{
    public const string Canary = "Канарейкина";

    private PageHouse(TestBot bot, WebApplication app) => (Bot, App, Address) = (bot, app, new(LocalPageService.AddressOf(app)));

    public TestBot Bot { get; }

    public WebApplication App { get; }

    public Uri Address { get; }

    public NameKey Key => Bot.Get<NameKey>();

    public static async Task<PageHouse> Open()
    {
        var bot = new TestBot(services => BotHost.AddCapabilities(services).AddSingleton(provider => new NameKeyOptions(provider.GetRequiredService<QualityBot.Engine.EngineOptions>().DataFolder)));
        bot.Store.Put(
        [
            Given.School, Given.OtherSchool,
            .. Given.Someone(2, Role.DeputyAcademic), .. Given.Someone(5, Role.ClassTeacher), .. Given.Someone(9, Role.Psychologist), .. Given.Someone(11, Role.Secretary),
            .. Given.Someone(902, Role.DeputyAcademic, Given.OtherSchool),
        ]);
        await using (var db = bot.Store.CreateDbContext())
        {
            var teacher = db.Set<Appointment>().Single(one => one.PersonId == 5);
            db.Entry(teacher).State = Microsoft.EntityFrameworkCore.EntityState.Detached;
            db.Update(teacher with { Classes = ["5А"] });
            db.SaveChanges();
            var list = new XlsxFile().Sheet("5А", [["№", "ФИО"], [1, $"{Canary} Анна Павловна"], [2, "Вишнёв Пётр Ильич"]]).Sheet("5Б", [["№", "ФИО"], [1, "Грушин Лев Олегович"]]).Build();
            var read = ClassLists.Read(list, null).ShouldBeOfType<Outcome<ClassListReading>.Ok>().Value;
            await ClassLists.Save(db, bot.Get<NameKey>(), Given.School, read, null, missingLeft: false, by: null, bot.Clock.Now, CancellationToken.None);
        }

        var app = bot.Get<PageApp>().Build(0);
        await app.StartAsync();
        var house = new PageHouse(bot, app);
        await using (var db = bot.Store.CreateDbContext())
        {
            await PageAddress.Save(db, house.Address.ToString(), CancellationToken.None);
        }

        return house;
    }

    /// <summary>A browser with cookies of its own.</summary>
    public Browser Browser() => new(this);

    /// <summary>Asks the chat for a code.</summary>
    public async Task<string> Code(long person)
    {
        await Bot.Say($"{person}", "/print");
        return Regex.Match(Bot.Last($"{person}"), "[0-9]{3} [0-9]{3}").Value.Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>A browser in which the person is in.</summary>
    public async Task<Browser> Inside(long person)
    {
        var browser = Browser();
        (await browser.Enter(await Code(person))).Status.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    public IEnumerable<string> FilesWith(string text) => Directory.EnumerateFiles(Bot.Store.Folder, "*", SearchOption.AllDirectories).Where(file => NameKeyTests.Has(file, text));

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Bot.Dispose();
    }
}

/// <summary>What came back.</summary>
internal sealed record Shown(HttpStatusCode Status, string Text, byte[] Bytes, HttpResponseMessage Raw);

/// <summary>A browser: keeps cookies, brings the token of the page that it saw last.</summary>
internal sealed class Browser(PageHouse house)
{
    private readonly CookieContainer cookies = new();
    private string token = "";

    public CookieContainer Cookies => cookies;

    public Task<Shown> Get(string path) => Send(new(HttpMethod.Get, new Uri(house.Address, path)));

    /// <summary>Opens the door's form, then sends the code.</summary>
    public async Task<Shown> Enter(string code)
    {
        await Get("/");
        return await Post("/enter", ("code", code));
    }

    /// <summary>Sends a form with the token of the page that was seen last.</summary>
    public Task<Shown> Post(string path, params (string Name, string Value)[] fields) => PostRaw(path, [.. fields, ("token", token)]);

    public Task<Shown> PostRaw(string path, params (string Name, string Value)[] fields) =>
        Send(new(HttpMethod.Post, new Uri(house.Address, path)) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) });

    public Task<Shown> Upload(string path, string name, byte[] content, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", name } };
        foreach (var (field, value) in fields.Append(("token", token)))
        {
            form.Add(new StringContent(value), field);
        }

        return Send(new(HttpMethod.Post, new Uri(house.Address, path)) { Content = form });
    }

    public async Task<Shown> Send(HttpRequestMessage request)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = cookies };
        using var http = new HttpClient(handler);
        var response = await http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var text = WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(bytes));
        token = Regex.Match(text, "name=\"token\" value=\"([^\"]+)\"") is { Success: true } found ? found.Groups[1].Value : token;
        return new(response.StatusCode, text, bytes, response);
    }
}
