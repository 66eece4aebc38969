using System.Globalization;
using System.Runtime.InteropServices;

namespace TelegramSandbox;

/// <summary>The sandbox by itself, for any bot: <c>[--port 5080] [--data FOLDER] [--start 2026-09-01T08:00]</c>.</summary>
internal static class Program
{
    private static readonly SandboxOptions Usual = new();

    /// <summary>Runs until it is told to stop. Exit codes: 2 for bad arguments, 3 for a taken port or folder.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            // Before anything else: a stop that comes while the server starts is a stop, not a death.
            var stop = new TaskCompletionSource();
            void Stop(PosixSignalContext signal) => signal.Cancel = stop.TrySetResult();
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            await using var server = await SandboxServer.Start(Options(arguments));
            Console.WriteLine($"Bot API: {server.Url}/bot{server.BotToken}/getMe");
            Console.WriteLine($"Чат:     {server.Url}");
            await stop.Task;
            return 0;
        }
        catch (Exception e) when (e is FormatException or IOException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return e is FormatException ? 2 : 3;
        }
    }

    private static SandboxOptions Options(string[] arguments)
    {
        string? Option(string name) => arguments.SkipWhile(a => a != name).Skip(1).FirstOrDefault();

        return Usual with
        {
            Port = int.Parse(Option("--port") ?? "5080", CultureInfo.InvariantCulture),
            DataFolder = Option("--data"),
            StartAt = Option("--start") is { } start ? InSchool(DateTime.Parse(start, CultureInfo.InvariantCulture)) : null,
        };
    }

    private static DateTimeOffset InSchool(DateTime time) =>
        new(time, TimeZoneInfo.FindSystemTimeZoneById(Usual.TimeZone).GetUtcOffset(time));
}
