using System.Text.Json;
using QualityBot.Drafts;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityDomain;
using QualityDomain.Decisions.RoundTrip;

namespace QualityBot.Decisions;

/// <summary>Writes the preview of a paper as a workbook, which goes out once and is not kept.</summary>
internal sealed class SheetWriting(ReadyFolder ready) : IWorker
{
    public const string KindName = "im.sheet";

    public string Kind => KindName;

    /// <summary>Asks for the workbook of what is on the screen.</summary>
    public static Effect Order(ImportStage.Preview stage, ImportFacts facts, Input input)
    {
        var questions = SheetDoubts.Of(stage, facts);
        var rows = CorrectionSheet.Of(stage.Draft, facts.Intake).Select((row, index) => row.With(SheetColumn.Doubts, questions[index])).ToValueList();
        var staff = PersonPicker.Working(facts.Intake.People, facts.Intake.Appointments, facts.Intake.Today).Select(PeopleCell.Name).Distinct().ToValueList();
        return new Effect.Work($"{KindName}/{input.Arrival.Key}", KindName, new SheetJob(new(stage.Paper.Source.Name, stage.Paper.Sha256, rows), staff));
    }

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var job = JsonSerializer.Deserialize<SheetJob>(order.Payload, StageJson.Options)!;
        var file = await ready.Keep(order.Key, Texts.SheetName(job.File.PaperName), job.File.Write(job.Staff), ct);
        return new WorkResult.Done(JsonSerializer.Serialize(file, StageJson.Options));
    }
}

/// <summary>What is to be written, and whom the list of people offers.</summary>
internal sealed record SheetJob(CorrectionFile File, ValueList<string> Staff);
