using BenchmarkDotNet.Attributes;
using QualityDomain.Deadlines;
using QualityDomain.People.Responsibles;

namespace Benchmarks;

/// <summary>Reading of deadlines and responsibles: one operation is one expression or cell of the test tables, in turn.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private int next;

    [Benchmark]
    public DeadlineReading Deadline()
    {
        var (text, context) = ReadingRates.Expressions[next++ % ReadingRates.Expressions.Count];
        return DeadlineReader.Read(text, context);
    }

    [Benchmark]
    public PartiesReading Responsible() => PartiesReader.Read(ReadingRates.Cells[next++ % ReadingRates.Cells.Count]);
}
