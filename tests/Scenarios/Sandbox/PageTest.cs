using Microsoft.Playwright;

namespace Scenarios.Sandbox;

/// <summary>A sandbox with an echo bot, and a browser that looks at its page.</summary>
public abstract class PageTest : SandboxTest
{
    internal static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>What the page's scripts complained about.</summary>
    internal List<string> Complaints { get; } = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (File.Exists(ChromiumFactAttribute.Path))
        {
            StopLater(new EchoBot(Server));
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFactAttribute.Path, Args = Flags });
        }
    }

    public override async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            _playwright!.Dispose();
        }

        await base.DisposeAsync();
    }

    /// <summary>The page in a window of this size; below 761 points it is a phone's.</summary>
    internal async Task<IPage> Open(int width = 1280, int height = 800, string path = "", ColorScheme colours = ColorScheme.Light, string? address = null)
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = colours, Locale = "ru-RU", HasTouch = width < 761 });
        page.SetDefaultTimeout(30_000);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, line) => Complaints.AddRange(line.Type == "error" ? [line.Text] : []);
        await page.GotoAsync((address ?? Server.Url) + path);
        await page.Locator(".person").First.WaitForAsync();
        return page;
    }

    /// <summary>Keeps a picture of the page in the folder that SANDBOX_PICTURES names, for people to look at.</summary>
    internal static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SANDBOX_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
