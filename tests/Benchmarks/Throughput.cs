using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>Runs the real program against the bare stub and measures it from outside.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project tests/Benchmarks -- throughput [--updates 20000] [--chats 500] [--latency 0] [--concurrency 128] [--runs 3]</c>.
/// Each run is a new store and a new process. The stub shares the machine, so a faster stub machine would only help.
/// </remarks>
internal static class Throughput
{
    public static async Task Run(string[] args)
    {
        int Option(string name, int standard) => args.SkipWhile(arg => arg != name).Skip(1).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).FirstOrDefault(standard);

        var updates = Option("--updates", 20_000);
        var chats = Option("--chats", 500);
        var latency = Option("--latency", 0);
        var concurrency = Option("--concurrency", 128);
        var rates = new List<double>();
        for (var run = 1; run <= Option("--runs", 3); run++)
        {
            rates.Add(await Once(run, updates, chats, TimeSpan.FromMilliseconds(latency), concurrency));
        }

        rates.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of {rates.Count}: {rates[rates.Count / 2]:F0} updates/s at {latency} ms, {updates} updates, {chats} chats, {concurrency} side by side"));
    }

    private static async Task<double> Once(int run, int updates, int chats, TimeSpan latency, int concurrency)
    {
        await using var stub = await ApiStub.Start(updates, chats, latency);
        var folder = Directory.CreateTempSubdirectory("qualitybot-bench-").FullName;
        using var bot = Start(stub.Url, folder, concurrency, out var started);
        try
        {
            await stub.Asked(TimeSpan.FromMinutes(1));
            var spentBefore = bot.TotalProcessorTime;
            await stub.AllAnswered(TimeSpan.FromMinutes(5));
            var cold = Stopwatch.GetElapsedTime(started, stub.FirstAsked);
            bot.Refresh();
            var spent = bot.TotalProcessorTime - spentBefore;
            var (rss, peak) = (Memory(bot, "VmRSS"), Memory(bot, "VmHWM"));
            await Task.Delay(TimeSpan.FromSeconds(10));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"run {run}: {updates / stub.Took.TotalSeconds:F0} updates/s; start to first getUpdates {cold.TotalSeconds:F2} s ({spentBefore.TotalSeconds:F2} s of CPU); RSS {rss} MB, peak {peak} MB, 10 s later {Memory(bot, "VmRSS")} MB; CPU {spent.TotalMicroseconds / updates:F0} µs an update; answers {stub.Sent}"));
            return updates / stub.Took.TotalSeconds;
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string url, string folder, int concurrency, out long started)
    {
        var start = new ProcessStartInfo("dotnet", [Built(), "run"])
        {
            WorkingDirectory = folder,
            Environment =
            {
                ["Telegram__Token"] = "7:bench",
                ["Telegram__BaseUrl"] = url,
                ["Telegram__MessagesPerSecond"] = "0",
                ["Telegram__UpdatesPerUserPerMinute"] = "0",
                ["Telegram__SendConcurrency"] = concurrency.ToString(CultureInfo.InvariantCulture),
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        started = Stopwatch.GetTimestamp();
        return Process.Start(start)!;
    }

    /// <summary>The Release build as users start it, beside its own libraries.</summary>
    public static string Built()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "QualityBot.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("Run the benchmark from inside the repository.");
        }

        return Path.Combine(root.FullName, "src", "QualityBot", "bin", "Release", "net10.0", "QualityBot.dll");
    }

    /// <summary>Megabytes of a line of /proc/PID/status.</summary>
    public static long Memory(Process process, string line) => File.ReadLines($"/proc/{process.Id}/status")
        .Where(text => text.StartsWith(line, StringComparison.Ordinal))
        .Select(text => long.Parse(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024)
        .First();
}
