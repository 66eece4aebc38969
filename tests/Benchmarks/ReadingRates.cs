using System.Diagnostics;
using System.Globalization;
using QualityDomain.Deadlines;
using QualityDomain.People.Responsibles;

namespace Benchmarks;

/// <summary>A quick measure on one thread: <c>dotnet run -c Release --project tests/Benchmarks -- reading [seconds a round] [rounds]</c>.</summary>
/// <remarks>Counted by the processor time of the process, so that a busy machine does not lower the figure. The best round is the warm one.</remarks>
internal static class ReadingRates
{
    public static readonly IReadOnlyList<(string Text, DeadlineContext Context)> Expressions =
        [.. Rows("expressions.tsv").Concat(Rows("real-phrases.tsv")).Select(row => (row[0], DeadlineContext.Parse(row[1])))];

    public static readonly IReadOnlyList<string> Cells = [.. Rows("parties.tsv").Concat(Rows("real-parties.tsv")).Select(row => row[0])];

    public static void Run(string[] args)
    {
        var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 2;
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8;
        Measure("deadlines", seconds, rounds, Expressions.Count, index => DeadlineReader.Read(Expressions[index].Text, Expressions[index].Context));
        Measure("responsibles", seconds, rounds, Cells.Count, index => PartiesReader.Read(Cells[index]));
    }

    private static void Measure(string what, double seconds, int rounds, int count, Func<int, object> read)
    {
        var best = 0.0;
        var bytes = 0L;
        for (var round = 0; round < rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var busy = Environment.CpuUsage.TotalTime;
            var done = 0L;
            for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds;)
            {
                for (var index = 0; index < count; index++, done++)
                {
                    read(index);
                }
            }

            best = Math.Max(best, done / (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / done;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {best:F0} a second of processor time (best of {rounds} rounds, {count} different texts), {bytes} bytes each"));
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(ReadingRates).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('\t').Select(cell => cell.Replace("\\n", "\n", StringComparison.Ordinal)).ToArray())];
    }
}
