using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>The whole way of 30 rows again and again into one store: what it costs must not grow with what is stored.</summary>
/// <remarks><c>dotnet run -c Release --project tests/Benchmarks -- import [--papers 300]</c>; a line for every fifty papers. The first hundred and fifty are not warm.</remarks>
internal static class ImportGrowth
{
    private const int Group = 50;

    public static async Task Run(string[] args)
    {
        var papers = args is ["--papers", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 300;
        var import = new ImportBenchmarks();
        import.Open();
        using var me = Process.GetCurrentProcess();
        for (var done = Group; done <= papers; done += Group)
        {
            var (took, spent) = (new List<double>(Group), me.TotalProcessorTime);
            for (var paper = 0; paper < Group; paper++)
            {
                var begun = Stopwatch.GetTimestamp();
                await import.FromTheFileToTheStore();
                took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            me.Refresh();
            took.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"to {done * ImportBenchmarks.Rows,6} decisions: best {took[0]:F1} ms, median {took[Group / 2]:F1} ms; processor {(me.TotalProcessorTime - spent).TotalMilliseconds / Group:F0} ms a paper"));
        }

        import.Close();
    }
}
