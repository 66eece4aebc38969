using BenchmarkDotNet.Running;

namespace Benchmarks;

internal static class Program
{
    /// <summary><c>throughput …</c> measures the whole program from outside, <c>reading …</c> how fast texts are read, <c>import …</c> whether a full store costs more than an empty one, <c>results …</c> how much memory a school's results take; anything else goes to BenchmarkDotNet.</summary>
    public static async Task Main(string[] args)
    {
        if (args is ["throughput", .. var rest])
        {
            await Throughput.Run(rest);
        }
        else if (args is ["reading", .. var options])
        {
            ReadingRates.Run(options);
        }
        else if (args is ["import", .. var imports])
        {
            await ImportGrowth.Run(imports);
        }
        else if (args is ["results", .. var results])
        {
            await ResultsMemory.Run(results);
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        }
    }
}
