using System.Diagnostics;
using System.Globalization;

namespace Scenarios.Kill;

/// <summary>The real program as a process of its own, talking to a sandbox of the test.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;

    private BotProcess(Process process) => this.process = process;

    /// <summary>What the bot printed on stderr and stdout, for a failing test to show.</summary>
    public List<string> Output { get; } = [];

    /// <param name="api">The Bot API server.</param>
    /// <param name="token">The bot's token there.</param>
    /// <param name="folder">Where the store is.</param>
    /// <param name="clockAhead">How far the school clock runs ahead of the system's.</param>
    /// <param name="inFlight">Calls under way at once.</param>
    /// <param name="perSecond">The allowed pace; 0: none.</param>
    /// <param name="logs">The least level that is logged.</param>
    public static BotProcess Start(string api, string token, string folder, TimeSpan clockAhead, int inFlight, int perSecond = 0, string logs = "Warning")
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "QualityBot.dll"), "run"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Telegram__Token"] = token,
                ["Telegram__BaseUrl"] = api,
                ["Telegram__MessagesPerSecond"] = perSecond.ToString(CultureInfo.InvariantCulture),
                ["Telegram__UpdatesPerUserPerMinute"] = "0",
                ["Telegram__SendConcurrency"] = inFlight.ToString(CultureInfo.InvariantCulture),
                ["Clock__Ahead"] = clockAhead.ToString("c", CultureInfo.InvariantCulture),
                ["Logging__LogLevel__Default"] = logs,
                ["Logging__LogLevel__Microsoft"] = logs,
                ["Logging__LogLevel__Quartz"] = logs,
                ["LocalPage__Port"] = "0",
            },
        };
        var bot = new BotProcess(Process.Start(start)!);
        bot.process.OutputDataReceived += (_, line) => bot.Keep(line.Data);
        bot.process.ErrorDataReceived += (_, line) => bot.Keep(line.Data);
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        return bot;
    }

    public bool HasExited => process.HasExited;

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>SIGTERM, and the exit code.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(40)).Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (Output)
            {
                Output.Add(line);
            }
        }
    }
}
