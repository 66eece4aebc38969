using System.Diagnostics;
using System.Globalization;
using QualityBot.Assessments;

namespace Benchmarks;

/// <summary>A school of 3,000 pupils with five works each, read and analysed from files in a process of its own: how long, and how much memory at the peak.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project tests/Benchmarks -- results [--pupils 300]</c>: so many pupils a workbook, as many workbooks as
/// 15,000 results make. The process has the bot's own runtime settings; its files are made before it starts.
/// </remarks>
internal static class ResultsMemory
{
    private const int Results = 15_000;
    private const string Alone = "--alone";

    public static async Task Run(string[] args)
    {
        if (args is [Alone, var made])
        {
            Analyse(made);
            return;
        }

        var pupils = args is ["--pupils", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : ResultsBenchmarks.Pupils;
        var folder = Directory.CreateTempSubdirectory("qualitybot-results-").FullName;
        try
        {
            for (var book = 0; book < Results / pupils; book++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{book}.xlsx")), ResultsBenchmarks.Book(book, pupils));
            }

            using var alone = Process.Start("dotnet", ["exec", "--runtimeconfig", Path.ChangeExtension(Throughput.Built(), ".runtimeconfig.json"), typeof(ResultsMemory).Assembly.Location, "results", Alone, folder]);
            await alone.WaitForExitAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Analyse(string folder)
    {
        var begun = Stopwatch.GetTimestamp();
        var (works, results) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            results += AnalysedFiles.Of([(ResultsBenchmarks.Name, File.ReadAllBytes(path))], ResultsBenchmarks.NoNames).Match(
                files => files.Analysis!.School.N, problem => throw new InvalidOperationException(problem.ToString()));
            works++;
        }

        using var me = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{results} results of {works} workbooks: {Stopwatch.GetElapsedTime(begun).TotalSeconds:F2} s, cold; processor {me.TotalProcessorTime.TotalSeconds:F2} s with the start; peak {Throughput.Memory(me, "VmHWM")} MB"));
    }
}
