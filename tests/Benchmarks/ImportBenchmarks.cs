using System.Globalization;
using BenchmarkDotNet.Attributes;
using QualityBot.Decisions;
using QualityBot.Documents;
using QualityBot.Tests.Decisions;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.Minutes;

namespace Benchmarks;

/// <summary>Minutes with a table of 30 decisions: read alone, and the whole way from the file in the chat to stored decisions.</summary>
/// <remarks>The whole way is three turns (file, «Принять предложенное», «Записать») with their commits, in a store that grows from run to run.</remarks>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    public const int Rows = 30;
    private readonly byte[] one = Minutes(0);
    private TestBot? bot;
    private int number;

    [GlobalSetup(Target = nameof(FromTheFileToTheStore))]
    public void Open()
    {
        bot = new(services => services.AddDecisions());
        bot.Store.Put(MadeUpSchool.Staff);
    }

    [GlobalCleanup(Target = nameof(FromTheFileToTheStore))]
    public void Close()
    {
        var stored = bot!.All<Decision>().Count;
        if (stored != number * Rows)
        {
            throw new InvalidOperationException($"{stored} decisions are stored, {number * Rows} should be: the figure is void.");
        }

        bot.Dispose();
    }

    [Benchmark]
    public int Reading() => DocumentOpener.Open(one, "протокол.docx").Match(
        document => PaperDraft(document),
        problem => throw new InvalidOperationException(problem.ToString()));

    [Benchmark]
    public async Task FromTheFileToTheStore()
    {
        number++;
        await bot!.Upload(MadeUpSchool.Deputy, $"протокол {number}.docx", Minutes(number));
        await Press(QualityBot.Decisions.Texts.AcceptAll);
        await Press("Записать");
    }

    private static int PaperDraft(SourceDocument document) =>
        QualityDomain.Decisions.Intake.PaperDraft.Of(MinutesReader.Read(document, null), "протокол.docx", new(2026, 9, 7)).Rows.Count;

    /// <summary>Presses the button under the newest message whose label begins so, when it is there.</summary>
    private Task Press(string label)
    {
        var message = bot!.Channel.Chat(MadeUpSchool.Deputy)[^1];
        var button = message.Buttons.FirstOrDefault(each => each.Label.StartsWith(label, StringComparison.Ordinal));
        return button is null ? Task.CompletedTask : bot.Press(MadeUpSchool.Deputy, button.Data, message.MessageId);
    }

    private static byte[] Minutes(int number) => new DocxFile()
        .P($"ПРОТОКОЛ № {number + 1}", center: true, bold: true)
        .P("заседания педагогического совета от 04.09.2026")
        .Table([
            ["№", "Решение", "Срок", "Ответственный"],
            .. Enumerable.Range(1, Rows).Select(row => new object[]
            {
                row.ToString(CultureInfo.InvariantCulture),
                $"Провести занятие {number}.{row} с обучающимися {5 + (row % 5)} классов по заданиям, вызвавшим затруднения",
                (row % 3) switch { 0 => $"до {1 + (row % 28)} октября 2026 г.", 1 => "ноябрь 2026 г.", _ => $"до {1 + (row % 28):00}.12.2026" },
                (row % 2) switch { 0 => "учителя математики", _ => "зам. директора по УВР" },
            }),
        ])
        .Build();
}
