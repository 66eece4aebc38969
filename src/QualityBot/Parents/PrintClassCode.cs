using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Reports;
using QualityBot.Staff;
using QualityDomain;

namespace QualityBot.Parents;

/// <summary>A class code to be printed. The link hangs on a door afterwards, so it may stand in a work row for the second that drawing takes.</summary>
internal sealed record ClassCodeOrder(string School, string Class, string Link, DateTimeOffset At, DateOnly Last);

/// <summary>Draws the sheet of a class code: the same card many times, for the door and for the parents' meeting.</summary>
internal sealed class PrintClassCode(EngineOptions options) : IWorker
{
    public const string Work = "class-code";

    private const int Cards = 10;

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var wanted = JsonSerializer.Deserialize<ClassCodeOrder>(order.Payload, StageJson.Options)!;
        try
        {
            var file = await SecretSheet.Keep(options, order.Key, PdfRenderer.Render(Paper(wanted)), Texts.CodeSheetName(wanted.Class), ct);
            return new WorkResult.Done(JsonSerializer.Serialize(file, StageJson.Options));
        }
        catch (TypesettingIsMissingException missing)
        {
            return new WorkResult.Refused(missing.Message);
        }
    }

    public static ReportDocument Paper(ClassCodeOrder order) => new(Texts.CodeSheetTitle(order.Class), order.At)
    {
        Letterhead = new(order.School, null, []),
        Subtitle = Texts.CodeSheetSubtitle(order.Last),
        Blocks = [new CardGrid(Enumerable.Repeat(new Card(Texts.CodeCardHeading(order.Class), Texts.CodeCardNote, order.Link, order.Link, Texts.CodeCardInstruction), Cards).ToValueList())],
    };
}
