using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using QualityBot.Documents;
using QualityDomain.Minutes;

namespace Benchmarks;

/// <summary>A docx with a plan of 1,000 rows, from its bytes to decisions with deadlines and people understood.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private const int Rows = 1_000;

    private static readonly byte[] Plan = File();

    [Benchmark]
    public int ReadAThousandRows() =>
        DocumentOpener.Open(Plan, "план.docx").Match(document => MinutesReader.Read(document, null).Decisions.Count, problem => throw new InvalidDataException($"{problem}"));

    private static byte[] File()
    {
        string[] times = ["октябрь", "до 15 ноября", "в течение года", "1 раз в четверть", "декабрь – январь", "по итогам четверти", "20.03.2027", "ежемесячно до 5 числа"];
        string[] people = ["заместитель директора по УВР", "классные руководители 5–9 классов", "руководители ШМО", "Беляева А.П., учитель математики", "педагог-психолог, социальный педагог"];
        var body = new StringBuilder("<w:p><w:r><w:t>План работы на 2026/2027 учебный год</w:t></w:r></w:p><w:tbl>").Append(Row("№", "Мероприятие", "Сроки", "Ответственные", "Отметка"));
        foreach (var i in Enumerable.Range(1, Rows))
        {
            body.Append(Row($"{i}.", $"Провести дополнительные занятия для обучающихся, которые не справились с заданием № {i} проверочной работы", times[i % times.Length], people[i % people.Length], ""));
        }

        using var kept = new MemoryStream();
        using (var archive = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Part(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Part(archive, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:tbl></w:body></w:document>""");
        }

        return kept.ToArray();
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"))}</w:tr>";

    private static void Part(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
        writer.Write(content);
    }
}
