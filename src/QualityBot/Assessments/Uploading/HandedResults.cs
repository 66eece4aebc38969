using QualityBot.Assessments.Reading;
using QualityBot.Engine;

namespace QualityBot.Assessments.Uploading;

/// <summary>Results that were read on the school's own machine, where names were turned into codes: the questions and the preview follow in the person's chat, as after an upload there.</summary>
internal sealed class HandedResults : IWorker
{
    public const string Work = "rs.handed";

    public string Kind => Work;

    /// <summary>Sends what was read on to the dialogue of whoever handed it in.</summary>
    public static Effect Take(string fileName, ResultFile read, long school, FreshIds ids) =>
        new Effect.Work($"{UploadResults.HandedOver}{school}/{ids.Next()}", Work, new ReadingDone([new(fileName, ContentText.Write(read))], []));

    public Task<WorkResult> Do(WorkOrder order, CancellationToken ct) =>
        Task.FromResult<WorkResult>(new WorkResult.Done(order.Payload));
}
