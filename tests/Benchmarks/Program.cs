using BenchmarkDotNet.Running;

namespace Benchmarks;

internal static class Program
{
    /// <summary><c>throughput …</c> measures the whole program from outside, <c>reading …</c> how fast texts are read; anything else goes to BenchmarkDotNet.</summary>
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
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        }
    }
}
