using System.Globalization;

namespace TelegramSandbox;

internal static class Program
{
    /// <summary>The sandbox by itself: <c>[--port 5080] [--data FOLDER] [--start 2026-09-01]</c>.</summary>
    public static async Task Main(string[] arguments)
    {
        string? Option(string name) => arguments.SkipWhile(a => a != name).Skip(1).FirstOrDefault();

        await using var server = await SandboxServer.Start(new SandboxOptions
        {
            Port = int.Parse(Option("--port") ?? "5080", CultureInfo.InvariantCulture),
            DataFolder = Option("--data"),
            StartAt = Option("--start") is { } start ? DateTimeOffset.Parse(start, CultureInfo.InvariantCulture) : null,
        });
        Console.WriteLine($"Bot API: {server.Url}/bot{server.BotToken}/getMe");
        Console.WriteLine($"Чат:     {server.Url}");
        var stop = new TaskCompletionSource();
        Console.CancelKeyPress += (_, e) => e.Cancel = stop.TrySetResult();
        await stop.Task;
    }
}
