using System.Globalization;
using BenchmarkDotNet.Attributes;
using QualityBot.Assessments;
using QualityBot.Tests.Support;

namespace Benchmarks;

/// <summary>A school of 3,000 pupils with five works each: every workbook read, joined, marked and analysed.</summary>
/// <remarks>Fifty workbooks of 300 pupils in twelve classes, twelve tasks each: one operation is all of them, from the bytes to the figures.</remarks>
[MemoryDiagnoser]
public class ResultsBenchmarks
{
    private const int Works = 50;
    public const int Pupils = 300;
    public const string Name = "ВПР 2026 Русский язык 4 класс.xlsx";
    private static readonly int[] Max = [4, 3, 2, 1, 2, 1, 1, 2, 3, 2, 1, 2];
    public static readonly Dictionary<string, string> NoNames = [];
    private readonly byte[][] books = [.. Enumerable.Range(0, Works).Select(seed => Book(seed, Pupils))];

    [Benchmark]
    public int ReadAndAnalysed()
    {
        var pupils = 0;
        foreach (var book in books)
        {
            pupils += AnalysedFiles.Of([(Name, book)], NoNames).Match(
                files => files.Analysis!.School.N, problem => throw new InvalidOperationException(problem.ToString()));
        }

        return pupils == Works * Pupils ? pupils : throw new InvalidOperationException($"{pupils} pupils were read: the figure is void.");
    }

    public static byte[] Book(int seed, int pupils)
    {
        var random = new Random(seed);
        object?[] head = ["Код участника", "Вариант", .. Max.Select((max, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1} ({max}б)")), "Порядковый номер класса", "Отметка за предыдущий триместр", "Итого баллов"];
        return new XlsxFile().Sheet("Протокол", [head, .. Enumerable.Range(0, pupils).Select(at =>
        {
            int[] points = [.. Max.Select(max => random.Next(max + 1))];
            return (object?[])[string.Create(CultureInfo.InvariantCulture, $"{40001 + at}"), 1 + (at % 2), .. points.Select(point => (object)point), 1 + (at / 25), 2 + random.Next(4), points.Sum()];
        })]).Build();
    }
}
