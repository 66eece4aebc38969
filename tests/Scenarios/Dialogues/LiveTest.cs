using QualityBot.Hosting;
using QualityBot.Tour;
using Scenarios.Support;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>The whole bot with the made-up school, talked to over HTTP; what was said is shown with the test's result.</summary>
public abstract class LiveTest(ITestOutputHelper output) : IAsyncLifetime
{
    internal static readonly string Minutes = Path.Combine(AppContext.BaseDirectory, "samples", "minutes-august.docx");

    private readonly Folder folder = new();
    private readonly StringWriter said = new();

    internal LiveBot Bot { get; private set; } = null!;

    internal Cast People { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Bot = await LiveBot.Start(folder.Path, CancellationToken.None);
        People = new(Bot, new(Bot.Sandbox, said));
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        folder.Dispose();
        output.WriteLine(said.ToString());
    }
}
